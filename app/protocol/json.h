// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace mm {

/// A JSON value whose numbers keep their text, so that 64-bit ids and decimal amounts survive
/// (QJsonValue makes them binary floating point). Objects keep the order of their members; of a
/// name that stands twice the last counts, as in JavaScript. Reading is done by simdjson.
class Json
{
public:
    struct Number {
        QByteArray text; ///< as it stood, a valid JSON number
        bool operator==(const Number &) const = default;
    };
    using Array = std::vector<Json>;
    using Member = std::pair<QByteArray, Json>; ///< name as UTF-8
    using Object = std::vector<Member>;
    enum class Order {
        AsInserted,
        Sorted
    }; ///< Sorted: by the bytes of the UTF-8 names, at every level

    Json() = default;
    Json(bool value) : m_value(value) { }
    Json(int value) : m_value(Number{QByteArray::number(value)}) { }
    Json(qint64 value) : m_value(Number{QByteArray::number(value)}) { }
    Json(quint64 value) : m_value(Number{QByteArray::number(value)}) { }
    Json(QString value) : m_value(std::move(value)) { }
    Json(const char *utf8) : m_value(QString::fromUtf8(utf8)) { }
    Json(Array value) : m_value(std::move(value)) { }
    Json(Object value); ///< of members with the same name the last counts
    /// A number from its text; a null value where the text is not a JSON number.
    [[nodiscard]] static Json number(QByteArray text);

    /// Reads a whole document. Nothing for anything that is not valid UTF-8 JSON, is nested deeper
    /// than 64 levels, has more than 1,000,000 values or something behind its end; then `error`, if
    /// given, says what and where.
    [[nodiscard]] static std::optional<Json> parse(QByteArrayView utf8, QString *error = nullptr);
    /// Compact text, as JavaScript's JSON.stringify writes it (non-ASCII stays UTF-8).
    [[nodiscard]] QByteArray toBytes(Order order = Order::AsInserted) const;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<Number>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }

    /// The value where it is of that type, else false, empty…
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray numberText() const;
    /// Of a value that is about to go they are handed out, not pointed into: a range-for over the
    /// items of what a function returned is safe.
    [[nodiscard]] const Array &items() const &;
    [[nodiscard]] Array items() &&;
    [[nodiscard]] const Object &members() const &;
    [[nodiscard]] Object members() &&;

    /// Member of an object; a null value where there is none.
    [[nodiscard]] const Json &operator[](QByteArrayView name) const &;
    [[nodiscard]] Json operator[](QByteArrayView name) &&;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// Sets or replaces a member; a null value becomes an object first.
    void set(QByteArrayView name, Json value);
    /// Removes a member if it is there.
    void remove(QByteArrayView name);
    /// Appends to an array; a null value becomes an array first.
    void append(Json value);

    bool operator==(const Json &) const = default;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

} // namespace mm
