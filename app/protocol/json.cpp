// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace mm {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr int maxDepth = 64;
// An array of zeros within the answer limit would otherwise become gigabytes of values. The largest
// real answer, 16 MiB of K-lines, has fewer.
constexpr int maxValues = 1'000'000;
constexpr std::string_view blanks = " \t\n\r";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// simdjson's on-demand front end hands numbers out unread: their grammar is checked here.
bool isJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - start;
    };
    const auto accept = [&](std::string_view any) {
        const bool found = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += found ? 1 : 0;
        return found;
    };
    accept("-");
    const bool zero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (accept(".") && digits() == 0)
        return false;
    if (accept("eE")) {
        accept("+-");
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool hasSurrogate(std::string_view text)
{
    // U+D800 to U+DFFF would be ED A0..BF xx: simdjson lets a lone low one through.
    for (auto at = text.find('\xed'); at != std::string_view::npos;
         at = text.find('\xed', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xa0)
            return true;
    }
    return false;
}

/// Of a name that stands twice the last value counts and the first place, as in JavaScript.
void mergeDuplicates(Json::Object &members)
{
    const Json::Member *const end = members.data() + members.size();
    const auto standsAgain = [&](const Json::Member &member) {
        return std::any_of(&member + 1, end,
                           [&](const Json::Member &other) { return other.first == member.first; });
    };
    constexpr std::size_t few = 16;
    if (members.size() <= few && std::none_of(members.begin(), members.end(), standsAgain))
        return;
    // Sorting keeps it n log n however many members a hostile document repeats.
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int names = members[a].first.compare(members[b].first);
        return names != 0 ? names < 0 : a < b;
    });
    std::vector<bool> dropped(members.size());
    for (std::size_t i = 1, first = order[0]; i < order.size(); ++i) {
        if (members[order[i]].first != members[first].first) {
            first = order[i];
        } else {
            members[first].second = std::move(members[order[i]].second);
            dropped[order[i]] = true;
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (dropped[i])
            continue;
        if (kept != i)
            members[kept] = std::move(members[i]);
        ++kept;
    }
    members.resize(kept);
}

/// Builds the values of one document; stops at the first thing that is wrong.
class Builder
{
public:
    [[nodiscard]] const char *problem() const { return m_problem; }

    bool document(ondemand::document &source, Json &out)
    {
        ondemand::json_type type{};
        if (failed(source.type().get(type)))
            return false;
        if (type == ondemand::json_type::object)
            return object(source, 1, out);
        if (type == ondemand::json_type::array)
            return array(source, 1, out);
        return string(source, out);
    }

    bool scalar(std::string_view token, Json &out)
    {
        if (token == "true" || token == "false")
            out = Json(token == "true");
        else if (token == "null")
            out = Json();
        else if (isJsonNumber(token))
            out = Json::number(bytes(token));
        else
            return failed("not a JSON value");
        return true;
    }

private:
    bool failed(error_code code)
    {
        return code != simdjson::SUCCESS && !failed(error_message(code));
    }
    /// Always false, to be returned.
    bool failed(const char *problem)
    {
        m_problem = problem;
        return false;
    }

    bool value(ondemand::value source, int depth, Json &out)
    {
        if (++m_values > maxValues)
            return failed("too many values");
        ondemand::json_type type{};
        if (failed(source.type().get(type)))
            return false;
        switch (type) {
        case ondemand::json_type::object:
            return object(source, depth + 1, out);
        case ondemand::json_type::array:
            return array(source, depth + 1, out);
        case ondemand::json_type::string:
            return string(source, out);
        default:
            return scalar(trimmed(source.raw_json_token()), out);
        }
    }

    template <typename Source>
    bool string(Source &source, Json &out)
    {
        std::string_view text;
        if (failed(source.get_string().get(text)))
            return false;
        if (hasSurrogate(text))
            return failed("a lone surrogate is not text");
        // fromUtf8() takes a U+FEFF at the beginning for a byte order mark.
        QString marks;
        for (; text.starts_with("\xef\xbb\xbf"); text.remove_prefix(3))
            marks += QChar(QChar::ByteOrderMark);
        QString read = QString::fromUtf8(text.data(), qsizetype(text.size()));
        out = Json(marks.isEmpty() ? std::move(read) : marks + read);
        return true;
    }

    template <typename Source>
    bool array(Source &source, int depth, Json &out)
    {
        ondemand::array elements;
        if (failed(source.get_array().get(elements)))
            return false;
        if (depth > maxDepth)
            return failed("nested too deeply");
        const std::size_t base = m_items.size();
        for (auto element : elements) {
            Json item;
            if (failed(element.error()) || !value(element.value_unsafe(), depth, item))
                return false;
            m_items.push_back(std::move(item));
        }
        out = Json(takeFrom(m_items, base));
        return true;
    }

    template <typename Source>
    bool object(Source &source, int depth, Json &out)
    {
        ondemand::object fields;
        if (failed(source.get_object().get(fields)))
            return false;
        if (depth > maxDepth)
            return failed("nested too deeply");
        const std::size_t base = m_members.size();
        for (auto entry : fields) {
            std::string_view name;
            if (failed(entry.unescaped_key().get(name)))
                return false;
            if (hasSurrogate(name))
                return failed("a lone surrogate is not text");
            QByteArray sharedName = shared(name);
            ondemand::value inner;
            Json member;
            if (failed(entry.value().get(inner)) || !value(inner, depth, member))
                return false;
            m_members.emplace_back(std::move(sharedName), std::move(member));
        }
        out = Json(takeFrom(m_members, base)); // merges what stands twice
        return true;
    }

    /// The name as a byte array; thousands of equal ones in a list share their memory.
    const QByteArray &shared(std::string_view name)
    {
        const std::size_t key = name.size() * 7
            + (name.empty() ? 0U
                            : static_cast<unsigned char>(name.front()) * 3U
                       + static_cast<unsigned char>(name.back()));
        QByteArray &known = m_names[key % m_names.size()];
        if (known != QByteArrayView(name.data(), qsizetype(name.size())))
            known = bytes(name);
        return known;
    }

    template <typename Value>
    static std::vector<Value> takeFrom(std::vector<Value> &stack, std::size_t base)
    {
        const auto first = stack.begin() + std::ptrdiff_t(base);
        std::vector<Value> taken(std::make_move_iterator(first),
                                 std::make_move_iterator(stack.end()));
        stack.erase(first, stack.end());
        return taken;
    }

    const char *m_problem = nullptr;
    int m_values = 0;
    // What open arrays and objects hold so far, inner ones behind outer ones: each gets its memory
    // once, when its size is known.
    Json::Array m_items;
    Json::Object m_members;
    std::array<QByteArray, 64> m_names;
};

} // namespace

Json::Json(Object value)
{
    mergeDuplicates(value);
    m_value = std::move(value);
}

Json Json::number(QByteArray text)
{
    Json json;
    if (isJsonNumber({text.constData(), std::size_t(text.size())}))
        json.m_value = Number{std::move(text)};
    return json;
}

std::optional<Json> Json::parse(QByteArrayView utf8, QString *error)
{
    const std::string_view text = trimmed({utf8.data(), std::size_t(utf8.size())});
    const auto failed = [error](const char *problem, std::ptrdiff_t offset) -> std::optional<Json> {
        if (error)
            *error = QString::fromLatin1(problem) + QStringLiteral(" (at byte %1)").arg(offset);
        return {};
    };
    Json json;
    Builder builder;
    const auto base = text.empty() ? 0 : text.data() - utf8.data();
    if (!text.empty() && std::string_view("{[\"").find(text.front()) == std::string_view::npos)
        return builder.scalar(text, json) ? std::optional(json) : failed(builder.problem(), base);

    const simdjson::padded_string padded(text);
    ondemand::parser parser;
    ondemand::document document;
    if (const error_code code = parser.iterate(padded).get(document); code != simdjson::SUCCESS)
        return failed(error_message(code), base);
    const bool built = builder.document(document, json);
    const char *end = nullptr;
    const bool atEnd = document.current_location().get(end) == simdjson::OUT_OF_BOUNDS;
    const auto offset = base + (end ? end - padded.data() : std::ptrdiff_t(text.size()));
    if (!built)
        return failed(builder.problem(), offset);
    if (!atEnd)
        return failed("something stands behind the end of the document", offset);
    return json;
}

bool Json::toBool() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

QString Json::toString() const
{
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

QByteArray Json::numberText() const
{
    const Number *value = std::get_if<Number>(&m_value);
    return value ? value->text : QByteArray();
}

const Json::Array &Json::items() const &
{
    static const Array none;
    const Array *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

Json::Array Json::items() &&
{
    Array *value = std::get_if<Array>(&m_value);
    return value ? std::move(*value) : Array();
}

const Json::Object &Json::members() const &
{
    static const Object none;
    const Object *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

Json::Object Json::members() &&
{
    Object *value = std::get_if<Object>(&m_value);
    return value ? std::move(*value) : Object();
}

const Json &Json::operator[](QByteArrayView name) const &
{
    static const Json none;
    for (const Member &member : members()) {
        if (member.first == name)
            return member.second;
    }
    return none;
}

Json Json::operator[](QByteArrayView name) &&
{
    // Copied, for what is moved out of may still be asked for other members.
    return std::as_const(*this)[name];
}

bool Json::contains(QByteArrayView name) const
{
    const Object &all = members();
    return std::any_of(all.begin(), all.end(), [&](const Member &m) { return m.first == name; });
}

void Json::set(QByteArrayView name, Json value)
{
    if (isNull())
        m_value = Object();
    Object *object = std::get_if<Object>(&m_value);
    Q_ASSERT_X(object, "Json::set", "not an object");
    if (!object)
        return;
    const auto found = std::find_if(object->begin(), object->end(),
                                    [&](const Member &member) { return member.first == name; });
    if (found != object->end())
        found->second = std::move(value);
    else
        object->emplace_back(name.toByteArray(), std::move(value));
}

void Json::remove(QByteArrayView name)
{
    if (Object *object = std::get_if<Object>(&m_value))
        std::erase_if(*object, [&](const Member &member) { return member.first == name; });
}

void Json::append(Json value)
{
    if (isNull())
        m_value = Array();
    Array *array = std::get_if<Array>(&m_value);
    Q_ASSERT_X(array, "Json::append", "not an array");
    if (array)
        array->push_back(std::move(value));
}

} // namespace mm
