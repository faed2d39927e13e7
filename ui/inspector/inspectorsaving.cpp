// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/curlcommand.h"
#include "app/services/har.h"
#include "ui/common/formatting.h"
#include "ui/diagnostics/saverow.h"
#include "ui/inspector/inspectorwindow.h"
#include "ui/inspector/inspectorwindow_p.h"
#include "ui/inspector/trafficdetailview.h"
#include "ui/inspector/trafficmodel.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void InspectorWindow::copyTrace()
{
    QGuiApplication::clipboard()->setText(d->detail->entry().trace);
}

void InspectorWindow::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(curlCommand(d->detail->detail()).text);
}

void InspectorWindow::saveHar(Extent extent)
{
    HarPlan plan;
    if (extent == Extent::All) {
        eachEntry(d->inspector, [&plan](const TrafficEntry &entry) { plan.add(entry); });
    } else {
        for (const quint64 id : d->model->ids()) {
            if (const auto entry = d->inspector.entry(id))
                plan.add(*entry);
        }
    }
    if (plan.isEmpty()) {
        d->saving->say(tr("There is nothing to save."));
        return;
    }
    if (plan.estimatedBytes() <= d->largestHar) {
        // An estimate may be wrong, but not by as much as that.
        writeHar(plan, 2 * d->largestHar);
        return;
    }
    d->saving->ask(tr("The file would have about %1. Narrow it with the filter and save what the "
                      "filter shows, or save all of it.")
                       .arg(d->formatting.locale().formattedDataSize(plan.estimatedBytes(), 0)),
                   tr("Save all the same"), [this, plan] { writeHar(plan, 0); });
}

void InspectorWindow::writeHar(const HarPlan &plan, qint64 maxBytes)
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    d->saving->save({tr("Save as HTTP Archive"), u"multimarkets-%1.har"_s.arg(time),
                     tr("HTTP Archive (*.har)"),
                     [plan, inspector = &d->inspector] { return plan.source(*inspector); },
                     plan.estimatedBytes(), maxBytes});
}

} // namespace mm
