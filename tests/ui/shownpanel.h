// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/sandboxcontrol.h"
#include "app/services/settings.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/sandbox/sandboxpanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace mm {

using namespace Qt::Literals::StringLiterals;

/// Remembers what it was told; knows nothing of any gateway.
class FakeControl : public SandboxControl
{
public:
    [[nodiscard]] bool isRunning() const override { return running; }
    [[nodiscard]] Options options() const override { return current; }
    QString start(const Options &options) override
    {
        if (!startProblem.isEmpty())
            return startProblem;
        told += u"start"_s;
        current = options;
        running = true;
        emit changed();
        return {};
    }
    void stop() override
    {
        told += u"stop"_s;
        running = false;
        emit changed();
    }
    void setRate(int rate) override
    {
        current.rate = rate;
        emit changed();
    }
    QString setFaults(const Json &script) override { return use(script, u"set"_s); }
    QString changeFaults(const Json &script) override { return use(script, u"change"_s); }
    [[nodiscard]] Json faults() const override { return rules; }
    [[nodiscard]] Json activeFaults() const override { return active; }
    void expireTokens(const QString &who) override { told += u"expire "_s + who; }
    void kick(const QString &who) override { told += u"kick "_s + who; }
    void setClockSkew(qint64 ms) override { told += u"skew %1"_s.arg(ms); }
    void dropConnections() override { told += u"drop"_s; }
    void setTicking(bool ticking) override { told += ticking ? u"ticks"_s : u"no ticks"_s; }
    [[nodiscard]] Json people() const override
    {
        return *Json::parse(R"([{"name":"Ada","customerNo":"86002001","signInAs":"ada@example.com",
            "is":"Trades"},{"name":"Nobody","customerNo":"","signInAs":"new@example.com","is":"x"}])");
    }
    [[nodiscard]] Json statistics() const override { return seen; }
    [[nodiscard]] Secret makeKeyFile(const QString &) override { return Secret("{\"key\":1}"); }

    QString use(const Json &script, const QString &how)
    {
        if (!faultProblem.isEmpty())
            return faultProblem;
        rules = script.isObject() ? script["rules"] : script;
        told += how;
        emit changed();
        return {};
    }

    bool running = false;
    Options current;
    QString startProblem, faultProblem;
    QStringList told;
    Json rules = Json(Json::Array{});
    Json active = Json(Json::Array{});
    Json seen = *Json::parse(R"({"requests":1234,"customers":2,"sockets":3,"rate":50,
                                 "ticking":true,"clockSkewMs":0})");
};

/// The panel over a control, shown.
struct Shown {
    explicit Shown(SandboxControl &control) : panel(control, settings, theme, formatting)
    {
        panel.resize(900, 800);
        panel.show();
    }
    template <typename T>
    T *the(const char *name)
    {
        auto *found = panel.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *name)
    {
        auto *button = the<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), name);
        button->click();
    }
    void tab(int index) { the<QTabWidget>("sandboxTabs")->setCurrentIndex(index); }
    QTreeWidgetItem *kind(const char *name)
    {
        auto *tree = the<QTreeWidget>("faultKinds");
        for (QTreeWidgetItemIterator it(tree); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == QLatin1StringView(name))
                return *it;
        }
        qFatal("there is no kind %s", name);
    }
    void choose(const char *name) { the<QTreeWidget>("faultKinds")->setCurrentItem(kind(name)); }
    QString said()
    {
        auto *banner = panel.findChild<QLabel *>(u"bannerText"_s);
        return banner ? banner->text() : QString();
    }

    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    Formatting formatting{QLocale(QLocale::English)};
    SandboxPanel panel;
};

} // namespace mm
