// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/checks/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;

/// Ways of writing that have cost others users' money or a crash, looked for in our own sources.
class SourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void noForbiddenConstruct_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("allowedIn"); // pattern of files
        QTest::addColumn<QString>("sample"); // control: must be found
        const QStringList product{QStringLiteral("app"), QStringLiteral("ui")};
        const QStringList everything{QStringLiteral("app"), QStringLiteral("ui"),
                                     QStringLiteral("tests")};
        const auto row = [](const char *name, const char *pattern, const QStringList &folders,
                            const char *allowedIn, const char *sample) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << folders
                                << QString::fromLatin1(allowedIn) << QString::fromLatin1(sample);
        };
        row("nested event loops",
            "\\bQEventLoop\\b|processEvents\\(|dialog[.>-]+exec\\(|QMessageBox::(question|warning|"
            "critical|information|about)\\(",
            product, "^$", "QMessageBox::warning(this, title, text);");
        row("sleeps", "QThread::(m|u)?sleep\\(|sleep_for\\(|QTest::q(Sleep|Wait)\\(", everything,
            "^tests/checks/", "QThread::msleep(5);");
        row("singletons", "::instance\\(\\)", product,
            "^app/net/networkwatch\\.cpp$", // QNetworkInformation is to be had in no other way
            "Theme::instance().apply();");
        row("continuations that abort", "\\.then\\(this", product, "^$",
            "future.then(this, [] {});");
        row("rich text",
            "Qt::(RichText|AutoText|MarkdownText)|setHtml\\(|insertHtml\\(|setMarkdown\\(", product,
            "^$", "label->setTextFormat(Qt::AutoText);");
        row("links opened without the allow-list", "QDesktopServices|setOpenExternalLinks\\(true",
            product, "^ui/common/weblinks\\.cpp$", "QDesktopServices::openUrl(url);");
        row("ignored TLS errors", "ignoreSslErrors|VerifyNone", product, "^$",
            "reply->ignoreSslErrors();");
        row("settings outside their one user", "\\bQSettings\\b", product,
            "^app/services/settings\\.(h|cpp)$", "QSettings settings;");
        row("binary floating point near money", "\\btoDouble\\(|\\b(double|float)\\b", product,
            "^(app/protocol/decimal\\.(h|cpp)|app/services/passwordstrength\\.cpp|app/net/"
            "(retrypolicy|gatewaysocket)\\.(h|cpp)|app/"
            "sandbox/|ui/common/(theme|icons).*|ui/.*(delegate|paint|chart|indicator).*)$",
            "double price = text.toDouble();");
        row("left-over words", "\\b(TODO|FIXME|XXX|HACK)\\b", everything, "^tests/checks/",
            "// TODO later");
    }

    void noForbiddenConstruct()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, folders);
        QFETCH(QString, allowedIn);
        QFETCH(QString, sample);
        const QRegularExpression forbidden(pattern);
        const QRegularExpression allowed(allowedIn);
        QVERIFY(forbidden.isValid() && allowed.isValid());
        QVERIFY2(forbidden.match(sample).hasMatch(), "the check cannot find what it looks for");
        QStringList found;
        for (const QString &file : sourceFiles(folders)) {
            if (allowed.match(file).hasMatch())
                continue;
            for (const SourceLine &line : linesOf(file)) {
                QString code = line.text;
                if (name() != QLatin1String("left-over words"))
                    code = code.section(QStringLiteral("//"), 0,
                                        0); // prose may name what code may not use
                if (forbidden.match(code).hasMatch())
                    found += line.toString();
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList missing;
        for (const QString &file :
             sourceFiles({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            const std::vector<SourceLine> lines = linesOf(file);
            if (lines.empty()
                || !lines.front().text.contains(QStringLiteral("SPDX-License-Identifier: MIT")))
                missing += file;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

private:
    static QLatin1String name() { return QLatin1String(QTest::currentDataTag()); }
};

QTEST_APPLESS_MAIN(SourcesTest)
#include "tst_sources.moc"
