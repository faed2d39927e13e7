// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawings.h"

#include "app/protocol/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(mm::DrawingText)
};

/// In files, in the order of the kinds.
constexpr std::array kindNames{"horizontalLine", "trendLine", "fibonacci", "note"};
constexpr int lineColours = 6;

bool isUnwritten(const Drawing &drawing)
{
    return drawing.kind == Drawing::Kind::Note && drawing.text.isEmpty();
}

std::optional<DrawingAnchor> anchorFrom(const Json &json)
{
    JsonReader reader(json, u"anchor"_s);
    const auto time = reader.integer("time");
    const auto price = reader.decimal("price");
    if (!time || *time < 0 || *time > Drawing::maxTime || !price)
        return std::nullopt;
    return DrawingAnchor{*time, *price};
}

} // namespace

int anchorCount(Drawing::Kind kind)
{
    return kind == Drawing::Kind::TrendLine || kind == Drawing::Kind::Fibonacci ? 2 : 1;
}

QString drawingName(Drawing::Kind kind)
{
    switch (kind) {
    case Drawing::Kind::HorizontalLine:
        return DrawingText::tr("Horizontal line");
    case Drawing::Kind::TrendLine:
        return DrawingText::tr("Trend line");
    case Drawing::Kind::Fibonacci:
        return DrawingText::tr("Fibonacci retracement");
    case Drawing::Kind::Note:
        return DrawingText::tr("Note");
    }
    return {};
}

QString Drawing::noteText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    text = text.trimmed();
    if (text.size() <= maxText)
        return text;
    // Not between the halves of a character.
    text.truncate(text.at(maxText - 1).isHighSurrogate() ? maxText - 1 : maxText);
    return text;
}

Json Drawing::toJson() const
{
    Json::Array points;
    for (const DrawingAnchor &anchor : anchors)
        points.push_back(
            Json::Object{{"time", Json(anchor.time)}, {"price", Json(anchor.price.toString())}});
    Json json = Json::Object{{"kind", Json(kindNames[std::size_t(kind)])},
                             {"anchors", Json(points)},
                             {"colour", Json(colour)}};
    if (kind == Kind::Note)
        json.set("text", Json(text));
    return json;
}

std::optional<Drawing> Drawing::fromJson(const Json &json)
{
    const auto place = std::ranges::find_if(kindNames, [&json](const char *name) {
        return json["kind"].toString() == QLatin1StringView(name);
    });
    if (place == kindNames.end())
        return std::nullopt;
    Drawing drawing;
    drawing.kind = Kind(place - kindNames.begin());
    for (const Json &item : json["anchors"].items()) {
        const auto anchor = anchorFrom(item);
        if (!anchor)
            return std::nullopt;
        drawing.anchors.push_back(*anchor);
    }
    if (int(drawing.anchors.size()) != anchorCount(drawing.kind))
        return std::nullopt;
    if (drawing.kind == Kind::Note)
        drawing.text = noteText(json["text"].toString());
    if (isUnwritten(drawing))
        return std::nullopt;
    const qint64 colour = JsonReader(json, u"drawing"_s).integer("colour").value_or(0);
    drawing.colour = colour >= 0 && colour < lineColours ? int(colour) : 0;
    return drawing;
}

std::vector<FibonacciLevel> fibonacciLevels(const Drawing &drawing)
{
    constexpr int thousandths[] = {0, 236, 382, 500, 618, 786, 1000};
    if (drawing.kind != Drawing::Kind::Fibonacci || drawing.anchors.size() != 2)
        return {};
    const Decimal &from = drawing.anchors[0].price, &to = drawing.anchors[1].price;
    const auto range = Decimal::subtract(from, to);
    std::vector<FibonacciLevel> levels;
    for (const int share : thousandths) {
        const auto away = range ? Decimal::multiply(*range, Decimal::fromUnits(share, 3)) : range;
        const auto price = away ? Decimal::add(to, *away) : away;
        if (!price)
            return {};
        levels.push_back({Decimal::fromUnits(share, 1), *price});
    }
    return levels;
}

void Drawings::load(std::vector<Drawing> drawings)
{
    m_all = std::move(drawings);
    if (m_all.size() > most)
        m_all.resize(most);
    m_history.clear();
    emit changed();
}

void Drawings::remember()
{
    if (int(m_history.size()) == mostSteps)
        m_history.erase(m_history.begin());
    m_history.push_back(m_all);
}

bool Drawings::add(Drawing drawing)
{
    if (int(m_all.size()) >= most)
        return false;
    remember();
    m_all.push_back(std::move(drawing));
    emit changed();
    return true;
}

void Drawings::replace(int index, Drawing drawing)
{
    if (!has(index) || m_all[std::size_t(index)] == drawing)
        return;
    Drawing &known = m_all[std::size_t(index)];
    if (!isUnwritten(known))
        remember();
    known = std::move(drawing);
    emit changed();
}

void Drawings::remove(int index)
{
    if (!has(index))
        return;
    if (isUnwritten(m_all[std::size_t(index)]) && canUndo()) {
        undo(); // as if it had never been begun
        return;
    }
    remember();
    m_all.erase(m_all.begin() + index);
    emit changed();
}

void Drawings::removeAll()
{
    if (m_all.empty())
        return;
    remember();
    m_all.clear();
    emit changed();
}

void Drawings::undo()
{
    if (!canUndo())
        return;
    m_all = std::move(m_history.back());
    m_history.pop_back();
    emit changed();
}

} // namespace mm
