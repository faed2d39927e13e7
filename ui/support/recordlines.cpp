// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordlines.h"

#include "ui/common/formatting.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGroup(const Json &value)
{
    if (value.isObject())
        return !value.members().empty();
    if (!value.isArray() || value.items().empty())
        return false;
    const Json::Array &items = value.items();
    return std::ranges::any_of(items, [](const Json &item) { return item.isObject(); });
}

/// An empty object or array says nothing, and so nothing personal either.
bool isEmptyGroup(const Json &value)
{
    return (value.isObject() && value.members().empty())
        || (value.isArray() && value.items().empty());
}

class Writer
{
public:
    Writer(RecordKind kind, const Formatting &formatting, const QString &type) :
        m_kind(kind), m_formatting(formatting), m_type(type)
    { }

    void add(const Json &value, int level)
    {
        if (value.isObject())
            addObject(value, level);
        else if (value.isArray())
            addArray(value.items(), level);
    }
    [[nodiscard]] std::vector<RecordLine> take() { return std::move(m_lines); }

private:
    void addHeading(const QByteArray &name, const QString &label, int level)
    {
        RecordLine line{level, true, {}};
        line.field.name = name;
        line.field.label = label;
        m_lines.push_back(std::move(line));
    }
    void addArray(const Json::Array &items, int level)
    {
        int number = 0;
        for (const Json &item : items) {
            ++number;
            if (items.size() > 1)
                addHeading({}, RecordLines::tr("%1 of %2").arg(number).arg(items.size()), level);
            if (item.isObject() || item.isArray())
                add(item, level);
            else
                addPlain(item, level);
        }
    }
    void addPlain(const Json &item, int level)
    {
        RecordLine line{level, false, {}};
        line.field.label = RecordLines::tr("Value");
        line.field.raw = item.isString() ? item.toString() : QString::fromUtf8(item.toBytes());
        line.field.value = line.field.raw;
        m_lines.push_back(std::move(line));
    }
    // Groups come last, so that a plain member is never taken for one of the group before it.
    void addObject(const Json &object, int level)
    {
        const std::vector<RecordField> fields = describe(object, m_kind, m_formatting, m_type);
        for (const RecordField &field : fields) {
            const Json &member = object[field.name];
            if (isGroup(member))
                continue;
            RecordLine line{level, false, field};
            line.field.label = labelOf(field);
            if (isEmptyGroup(member)) {
                line.field.value.clear();
                line.field.personal = false;
            }
            m_lines.push_back(std::move(line));
        }
        for (const RecordField &field : fields) {
            const Json &member = object[field.name];
            if (!isGroup(member))
                continue;
            addHeading(field.name, labelOf(field), level);
            add(member, level + 1);
        }
    }

    // The parts that the client itself puts side by side.
    [[nodiscard]] QString labelOf(const RecordField &field) const
    {
        if (m_kind == RecordKind::Kyc && field.name == "kyc")
            return RecordLines::tr("Identity check");
        if (m_kind == RecordKind::Kyc && field.name == "allKyc")
            return RecordLines::tr("All identity checks");
        return field.label;
    }

    const RecordKind m_kind;
    const Formatting &m_formatting;
    const QString m_type;
    std::vector<RecordLine> m_lines;
};

} // namespace

std::vector<RecordLine> RecordLines::of(const Json &records, RecordKind kind,
                                        const Formatting &formatting, const QString &type)
{
    Writer writer(kind, formatting, type);
    writer.add(records, 0);
    return writer.take();
}

QString RecordLines::shown(const RecordField &field, bool raw, bool revealed)
{
    const QString &text = raw ? field.raw : field.value;
    if (text.isEmpty())
        return Formatting::absent();
    return field.personal && !revealed && text != Formatting::absent() ? masked(text) : text;
}

QString RecordLines::label(const RecordField &field, bool raw)
{
    return raw && !field.name.isEmpty() ? QString::fromUtf8(field.name) : field.label;
}

QString RecordLines::text(const std::vector<RecordLine> &lines, bool raw, bool revealed)
{
    QStringList written;
    for (const RecordLine &line : lines) {
        const QString label = QString(2 * line.level, u' ') + RecordLines::label(line.field, raw);
        written << (line.heading ? label : label + u": "_s + shown(line.field, raw, revealed));
    }
    return written.join(u'\n');
}

QStringList RecordLines::personalLabels(const std::vector<RecordLine> &lines)
{
    QStringList labels;
    for (const RecordLine &line : lines) {
        const RecordField &field = line.field;
        const bool there = !field.raw.isEmpty() && field.raw != "null"_L1;
        if (!line.heading && field.personal && there && !labels.contains(field.label))
            labels << field.label;
    }
    return labels;
}

} // namespace mm
