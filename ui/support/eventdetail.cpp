// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventdetail.h"

#include "app/protocol/personaldata.h"
#include "app/protocol/redact.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/support/recordview.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastHeight = 32; ///< pixels of the JSON

/// Where the text of compact JSON may be broken: outside its strings.
QString broken(const QString &compact)
{
    QString text;
    int depth = 0;
    bool inString = false;
    const auto newLine = [&] { text += u'\n' + QString(2 * depth, u' '); };
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const QChar c = compact[i];
        if (inString) {
            text += c;
            if (c == u'\\')
                text += compact[++i];
            else if (c == u'"')
                inString = false;
            continue;
        }
        const bool opens = c == u'{' || c == u'[', closes = c == u'}' || c == u']';
        const bool empty =
            opens && i + 1 < compact.size() && compact[i + 1].unicode() == c.unicode() + 2;
        if (closes) {
            --depth;
            newLine();
        }
        text += c;
        inString = c == u'"';
        if (empty) {
            text += compact[++i];
        } else if (opens) {
            ++depth;
            newLine();
        } else if (c == u',') {
            newLine();
        } else if (c == u':') {
            text += u' ';
        }
    }
    return text;
}

} // namespace

QString indentedJson(const Json &value)
{
    return broken(QString::fromUtf8(value.toBytes()));
}

EventDetail::EventDetail(const SupportAudit &audit, const Theme &theme,
                         const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    m_audit(audit), m_formatting(formatting), m_title(new QLabel(this)), m_hint(new QLabel(this)),
    m_open(new QPushButton(this)), m_asJson(new QCheckBox(this)),
    m_banner(new StatusBanner(theme, this)), m_stack(new QStackedWidget(this)),
    m_record(new RecordView(theme, formatting, this)), m_json(new QPlainTextEdit(this))
{
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_title, TextRole::Section);
    m_hint->setObjectName(u"eventHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(8, 8, 8, 8);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextRole(m_hint, TextRole::Secondary);
    m_open->setObjectName(u"eventOpenCustomer"_s);
    m_open->setProperty("plain", true);
    m_open->setAutoDefault(false);
    m_asJson->setObjectName(u"eventAsJson"_s);
    m_banner->setObjectName(u"eventBanner"_s);
    m_json->setObjectName(u"eventJson"_s);
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setMinimumHeight(leastHeight);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_record);
    m_stack->addWidget(m_json);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(16);
    line->addWidget(m_title, 1);
    line->addWidget(m_asJson);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);

    m_record->setGate(
        [this](const QStringList &labels) { return allow(SupportAudit::What::Revealed, labels); });
    m_record->setCopyGate(
        [this](const QStringList &labels) { return allow(SupportAudit::What::Copied, labels); });
    connect(m_asJson, &QCheckBox::toggled, this, &EventDetail::fill);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_event)
            emit customerWanted(m_event->customerNo);
    });
    retranslateUi();
}

bool EventDetail::allow(SupportAudit::What what, const QStringList &labels)
{
    m_banner->clear();
    const QString customerNo = m_event ? m_event->customerNo : QString();
    const QString type = m_event ? m_event->type : QString();
    const auto trouble =
        m_audit.note(what, customerNo, u"event %1: %2"_s.arg(type, labels.join(u", "_s)));
    if (trouble)
        m_banner->showMessage(StatusBanner::Tone::Error, *trouble);
    return !trouble;
}

void EventDetail::setEvent(const ManagerEvent &event, qint64 time)
{
    m_event = event;
    m_time = time;
    m_banner->clear();
    if (event.data.isObject() || event.data.isArray())
        m_record->setRecords(event.data, RecordKind::Event, event.type);
    else
        m_record->clear();
    fill();
}

void EventDetail::clear()
{
    m_event.reset();
    m_banner->clear();
    m_record->clear();
    fill();
}

bool EventDetail::isRevealed() const
{
    return m_record->isRevealed();
}

void EventDetail::fill()
{
    m_asJson->setVisible(m_event.has_value());
    m_open->setVisible(m_event && !m_event->customerNo.isEmpty());
    m_title->setVisible(m_event.has_value());
    if (!m_event) {
        m_stack->setCurrentWidget(m_hint);
        return;
    }
    m_title->setText(u"%1 · %2"_s.arg(eventTypeText(m_event->type), m_formatting.dateTime(m_time)));
    m_open->setText(tr("Open customer %1").arg(m_event->customerNo));
    // What is no record, or of a type nobody has described, is its JSON.
    const bool bare = !m_event->data.isObject() && !m_event->data.isArray();
    if (m_asJson->isChecked() || bare) {
        showJson();
        m_stack->setCurrentWidget(m_json);
    } else {
        m_stack->setCurrentWidget(m_record);
    }
}

void EventDetail::showJson()
{
    const Json &content = m_event->data;
    const Json shown(Json::Object{{"eventType", m_event->type},
                                  {"data", isRevealed() ? content : maskedPersonal(content)}});
    m_json->setPlainText(redact(indentedJson(shown)));
}

void EventDetail::retranslateUi()
{
    m_hint->setText(tr("Choose an event to see all it says."));
    m_asJson->setText(tr("As JSON"));
    m_asJson->setToolTip(tr("As the gateway sent it; personal data as masked or shown among the "
                            "members"));
    m_json->setAccessibleName(tr("The event as JSON"));
    fill();
}

void EventDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
