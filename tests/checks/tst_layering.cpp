// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/checks/sourcetree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mm;

namespace {

struct Room {
    QString folder;
    QSet<QString> mayUse; ///< other rooms
    QString forbidden; ///< system headers it must not include, as a pattern; empty: any
};

// Who may use whom: README "Architecture". The link graph alone cannot see it, because
// <QtNetwork/…> compiles with Qt6::Core.
const QList<Room> &rooms()
{
    static const QString network = QStringLiteral(
        "^<(Qt(Network|WebSockets)/|QNetwork|QWebSocket|QTcp|QSsl|QHostAddress|QAbstractSocket)");
    static const QString widgets =
        QStringLiteral("^<(Qt(Widgets|Gui|Svg)/|QWidget|QApplication|QGuiApplication|"
                       "QLabel|QDialog|QMessageBox|QPixmap|QImage|QColor|QPainter)");
    static const QList<Room> all{
        {QStringLiteral("app/protocol"),
         {},
         QStringLiteral(
             "^<(Qt(Network|WebSockets|Widgets|Gui|Svg)/|QObject|QTimer|QThread|QFile|QSettings|"
             "QRandomGenerator|QLoggingCategory|QElapsedTimer|QNetwork|QWebSocket|QTcp|QSsl|"
             "QWidget)")},
        {QStringLiteral("app/net"), {QStringLiteral("app/protocol")}, widgets},
        {QStringLiteral("app/services"),
         {QStringLiteral("app/protocol"), QStringLiteral("app/net")},
         widgets},
        {QStringLiteral("app/sandbox"), {QStringLiteral("app/protocol")}, widgets},
        {QStringLiteral("app/cli"),
         {QStringLiteral("app/protocol"), QStringLiteral("app/net"), QStringLiteral("app/services"),
          QStringLiteral("app/commonoptions.h")},
         widgets},
        {QStringLiteral("ui"),
         {QStringLiteral("app/protocol"), QStringLiteral("app/services")},
         network},
    };
    return all;
}

// What a room's own headers bring along does not count as using it: only what is written.
QStringList violationsOf(const Room &room, const std::vector<SourceLine> &lines)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"));
    const QRegularExpression forbidden(room.forbidden);
    QStringList found;
    for (const SourceLine &line : lines) {
        const QRegularExpressionMatch match = include.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString what = match.captured(1);
        if (what.startsWith(u'<')) {
            if (forbidden.match(what).hasMatch())
                found += line.toString();
            continue;
        }
        const QString path = what.mid(1, what.size() - 2);
        const bool own =
            path.startsWith(room.folder + u'/') || path.endsWith(QStringLiteral(".moc"));
        const bool allowed =
            std::any_of(room.mayUse.begin(), room.mayUse.end(), [&path](const QString &other) {
                return path == other || path.startsWith(other + u'/');
            });
        if (!own && !allowed)
            found += line.toString();
    }
    return found;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void roomsUseOnlyWhatTheyMay()
    {
        QStringList found;
        int files = 0;
        for (const Room &room : rooms()) {
            for (const QString &file : sourceFiles({room.folder})) {
                found += violationsOf(room, linesOf(file));
                ++files;
            }
        }
        QVERIFY2(files > 50, "the tree was not found");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aForbiddenIncludeIsSeen_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *folder, const char *line, bool refused) {
            QTest::addRow("%s: %s", folder, line)
                << QString::fromLatin1(folder) << QString::fromLatin1(line) << refused;
        };
        row("app/protocol", "#include <QtNetwork/QNetworkReply>", true);
        row("app/protocol", "#include <QObject>", true);
        row("app/protocol", "#include \"app/net/clock.h\"", true);
        row("app/protocol", "#include \"app/protocol/json.h\"", false);
        row("app/protocol", "#include <QByteArray>", false);
        row("app/net", "# include \"app/services/session.h\"", true);
        row("app/net", "#include <QNetworkReply>", false);
        row("app/services", "#include <QLabel>", true);
        row("app/sandbox", "#include \"app/net/clock.h\"", true);
        row("ui", "#include \"app/net/gatewayclient.h\"", true);
        row("ui", "#include <QNetworkReply>", true);
        row("ui", "#include \"app/services/session.h\"", false);
        row("ui", "#include \"app/sandbox/sandboxgateway.h\"", true);
    }

    void aForbiddenIncludeIsSeen()
    {
        QFETCH(QString, folder);
        QFETCH(QString, line);
        QFETCH(bool, refused);
        const auto room =
            std::find_if(rooms().begin(), rooms().end(),
                         [&folder](const Room &candidate) { return candidate.folder == folder; });
        QVERIFY(room != rooms().end());
        QCOMPARE(!violationsOf(*room, {{folder, 1, line}}).isEmpty(), refused);
    }

    void oneRoomAloneHoldsEachLibrary()
    {
        const QMap<QString, QStringList> onlyIn{
            {QStringLiteral("<openssl/"), {QStringLiteral("app/protocol/rsa.cpp")}},
            {QStringLiteral("<simdjson"),
             {QStringLiteral("app/protocol/json.cpp"),
              QStringLiteral("app/protocol/candlereader.cpp"),
              QStringLiteral("app/protocol/websocketframes.cpp")}},
            {QStringLiteral("<zlib.h>"), {QStringLiteral("app/protocol/inflate.cpp")}},
            {QStringLiteral("<phonenumbers/"), {QStringLiteral("app/services/phonenumbers.cpp")}},
            {QStringLiteral("<zxcvbn"), {QStringLiteral("app/services/passwordstrength.cpp")}},
            {QStringLiteral("<qt6keychain/"), {QStringLiteral("app/services/systemkeychain.cpp")}},
            {QStringLiteral("<zip.h>"), {QStringLiteral("app/services/supportzip.cpp")}},
            {QStringLiteral("<qrencode"), {QStringLiteral("ui/account/qrcode.cpp")}},
            {QStringLiteral("<QWebSocket>"), {QStringLiteral("app/net/qttransport.cpp")}},
            {QStringLiteral("<QNetworkAccessManager>"),
             {QStringLiteral("app/net/gatewayclient.cpp")}},
        };
        QStringList found;
        for (const QString &file : sourceFiles({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (file.startsWith(QStringLiteral("app/sandbox/")))
                continue; // the other end of the wire
            for (const SourceLine &line : linesOf(file)) {
                for (auto rule = onlyIn.begin(); rule != onlyIn.end(); ++rule) {
                    if (line.text.contains(QStringLiteral("#include ") + rule.key())
                        && !rule.value().contains(file))
                        found += line.toString();
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "tst_layering.moc"
