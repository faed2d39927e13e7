// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/errortext.h"
#include "ui/signin/signinform.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations;
    bool plural = false;
};

QString sourceRoot()
{
    return QDir::cleanPath(QLatin1StringView(MM_TEST_DATA) + "/../.."_L1);
}

QString translationFile(const QString &language)
{
    return u"%1/translations/multimarkets_%2.ts"_s.arg(sourceRoot(), language);
}

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.push_back({context, {}, {}, {}, xml.attributes().hasAttribute("numerus"_L1)});
        } else if (xml.name() == "source"_L1) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1
                   || (xml.name() == "translation"_L1 && !messages.back().plural)) {
            messages.back().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(n|\\d)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void complete_data();
    void complete();
    void upToDate();
    void found_data();
    void found();
    void englishPlurals();
};

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("simplified") << u"zh_CN"_s;
    QTest::newRow("traditional") << u"zh_HK"_s;
}

// Every text has a translation that is not the English one and keeps its %1.
void TestTranslations::complete()
{
    QFETCH(QString, language);
    // The same in both languages; and so are units and what only puts words together.
    const QSet<QString> names{u"MultiMarkets"_s, u"MultiMarkets – %1"_s,
                              u"KYC"_s,          u"IBAN"_s,
                              u"ETF"_s,          u"TLS"_s,
                              u"EMA"_s,          u"BOLL"_s,
                              u"VWAP"_s,         u"MACD"_s,
                              u"RSI"_s,          u"KDJ"_s,
                              u"ATR"_s};
    static const QRegularExpression word(u"[A-Za-z]{3}"_s);
    const auto messages = messagesOf(translationFile(language));
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY(!message.translations.isEmpty());
        for (const QString &text : message.translations) {
            const QString where = message.context + u": "_s + message.source;
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(where));
            QCOMPARE(placesOf(text), placesOf(message.source));
            if (message.source.contains(word) && !names.contains(message.source))
                QVERIFY2(text != message.source, qPrintable(where));
        }
    }
}

// Reads the sources anew, as the target update_translations does: nothing may be new or gone.
void TestTranslations::upToDate()
{
    const QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty())
        QFAIL("lupdate is missing; it comes with Qt's linguist tools");
    QTemporaryDir directory;
    const QString copy = directory.filePath(u"multimarkets_zh_CN.ts"_s);
    QVERIFY(QFile::copy(translationFile(u"zh_CN"_s), copy));
    QProcess process;
    process.start(lupdate,
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                   sourceRoot(), sourceRoot() + u"/ui"_s, sourceRoot() + u"/app"_s, u"-ts"_s,
                   copy});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    const auto key = [](const Message &message) {
        return QStringList{message.context, message.source, message.comment}.join(u" | "_s);
    };
    QSet<QString> before, after;
    for (const Message &message : messagesOf(translationFile(u"zh_CN"_s)))
        before.insert(key(message));
    for (const Message &message : messagesOf(copy))
        after.insert(key(message));
    QVERIFY(after.size() > 300);
    const QStringList added = (after - before).values(), gone = (before - after).values();
    QVERIFY2(added.isEmpty(), qPrintable(u"not translated: "_s + added.join(u"; "_s)));
    QVERIFY2(gone.isEmpty(), qPrintable(u"no longer used: "_s + gone.join(u"; "_s)));
}

void TestTranslations::found_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("simplified") << u"zh_CN"_s << u"请输入密码。"_s;
    QTest::newRow("traditional") << u"zh_HK"_s << u"請輸入密碼。"_s;
}

// The built-in catalogues are found by the program: contexts are those it asks for.
void TestTranslations::found()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(language), u"multimarkets"_s, u"_"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(sentenceFor(SignInProblem::What::PasswordMissing), sentence);
    for (int kind = 0; kind <= int(ErrorKind::LocalFailure); ++kind) {
        GatewayError error;
        error.kind = ErrorKind(kind);
        error.retryAfterMs = 5000;
        const QString words = sentenceFor(error);
        QVERIFY2(words.endsWith(u'。'), qPrintable(words));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestTranslations::englishPlurals()
{
    QTranslator translator;
    QVERIFY(translator.load(QLocale(u"en_GB"_s), u"multimarkets"_s, u"_"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    GatewayError error;
    error.kind = ErrorKind::TooFast;
    error.retryAfterMs = 1000;
    QVERIFY(sentenceFor(error).endsWith("in 1 second."_L1));
    error.retryAfterMs = 2000;
    QVERIFY(sentenceFor(error).endsWith("in 2 seconds."_L1));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
