// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/supportparts.h"

#include "app/protocol/environment.h"
#include "app/protocol/redact.h"
#include "app/services/diagnostics.h"
#include "app/services/har.h"
#include "app/services/inspector.h"
#include "app/services/settings.h"

#include <QCoreApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("mm::SupportZipDialog", english);
}

QString nameOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? u"dark"_s
        : theme == ThemeChoice::Light ? u"light"_s
                                      : u"system"_s;
}

QString nameOf(PriceColours colours)
{
    return colours == PriceColours::RedUp      ? u"red up"_s
        : colours == PriceColours::ColourBlind ? u"colour-blind"_s
                                               : u"green up"_s;
}

QString nameOf(ProxySettings::Kind kind)
{
    switch (kind) {
    case ProxySettings::Kind::System:
        return u"system"_s;
    case ProxySettings::Kind::None:
        return u"none"_s;
    case ProxySettings::Kind::Http:
        return u"HTTP"_s;
    case ProxySettings::Kind::Socks5:
        break;
    }
    return u"SOCKS 5"_s;
}

// English, whatever the language: it is for whoever reads it at support.
QByteArray settingsText(const Settings &settings)
{
    const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    const ProxySettings proxy = settings.proxy();
    QStringList own;
    for (const Environment &environment : settings.environments())
        own << environment.name;
    const QString environment = settings.environmentName();
    const std::pair<QString, QString> lines[] = {
        {u"language"_s, settings.language().isEmpty() ? u"system"_s : settings.language()},
        {u"theme"_s, nameOf(settings.theme())},
        {u"price colours"_s, nameOf(settings.priceColours())},
        {u"environment"_s, environment},
        {u"own environments"_s, own.join(u", "_s)},
        {u"watchlists"_s, QString::number(settings.watchlists(environment).size())},
        {u"keeps signed in"_s, yesNo(settings.keepsSignedIn())},
        {u"locks after minutes"_s, QString::number(settings.idleLockMinutes())},
        {u"locks with the system"_s, yesNo(settings.locksWithSystem())},
        {u"proxy"_s, nameOf(proxy.kind)},
        {u"proxy has a user"_s, yesNo(!proxy.user.isEmpty())},
    };
    QString all;
    for (const auto &[name, value] : lines)
        all += u"%1: %2\n"_s.arg(name, value);
    return redact(all).toUtf8();
}

QByteArray callsHar(const Inspector &inspector)
{
    std::vector<TrafficEntry> entries;
    eachEntry(inspector, [&entries](const TrafficEntry &entry) {
        if (entry.kind != TrafficEntry::Kind::FrameSent
            && entry.kind != TrafficEntry::Kind::FrameReceived)
            entries.push_back(entry);
    });
    // The newest that have room.
    std::size_t first = entries.size();
    HarPlan counted;
    while (first > 0) {
        counted.add(entries[first - 1]);
        if (counted.estimatedBytes() > supportCallBytes)
            break;
        --first;
    }
    HarPlan plan;
    for (std::size_t at = first; at < entries.size(); ++at)
        plan.add(entries[at]);
    return plan.bytes(inspector, 4 * supportCallBytes).value_or(QByteArray());
}

} // namespace

std::vector<SupportZipDialog::Part> supportParts(const SupportFacts &facts)
{
    std::vector<SupportZipDialog::Part> parts;
    const auto add = [&parts](const QString &name, const QString &what, const QByteArray &content) {
        if (!content.isEmpty())
            parts.push_back({name, what, content});
    };
    add(u"diagnostics.txt"_s,
        text(QT_TRANSLATE_NOOP("mm::SupportZipDialog", "Versions, connections and counters")),
        redact(facts.diagnostics).toUtf8());
    if (facts.settings)
        add(u"settings.txt"_s,
            text(QT_TRANSLATE_NOOP("mm::SupportZipDialog",
                                   "Your settings, without login name and addresses")),
            settingsText(*facts.settings));
    if (facts.environment)
        add(u"environment.json"_s,
            text(QT_TRANSLATE_NOOP("mm::SupportZipDialog", "The gateway's addresses")),
            redact(QString::fromUtf8(facts.environment->toJson().toBytes())).toUtf8());
    if (!facts.logFile.isEmpty())
        add(u"log.txt"_s,
            text(QT_TRANSLATE_NOOP("mm::SupportZipDialog", "The end of the log file")),
            logTail(facts.logFile, supportLogBytes));
    if (facts.inspector && facts.inspector->usage().entries > 0)
        add(u"calls.har"_s,
            text(QT_TRANSLATE_NOOP("mm::SupportZipDialog",
                                   "The newest calls with their bodies, secrets masked")),
            callsHar(*facts.inspector));
    return parts;
}

} // namespace mm
