// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerlist.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// A part looked for without regard to case. Nothing is allocated for a part in ASCII, which the
/// bytes of other characters never look like.
class Needle
{
public:
    explicit Needle(QStringView part) :
        m_text(part.toString().toCaseFolded()), m_utf8(m_text.toUtf8()), m_ascii(isAscii(m_utf8))
    { }

    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        if (m_ascii)
            return std::search(text.begin(), text.end(), m_utf8.begin(), m_utf8.end(),
                               [](char c, char wanted) { return folded(c) == wanted; })
                != text.end();
        return !isAscii(text) && QString::fromUtf8(text).toCaseFolded().contains(m_text);
    }

private:
    QString m_text;
    QByteArray m_utf8;
    bool m_ascii;
};

/// Cut, where it is too long to be kept, before a character.
QByteArray bounded(const QString &text)
{
    constexpr qsizetype most = std::numeric_limits<quint16>::max();
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= most)
        return utf8;
    qsizetype end = most;
    while (end > 0 && (uchar(utf8[end]) & 0xc0) == 0x80)
        --end;
    utf8.truncate(end);
    return utf8;
}

/// All of it: QString::fromUtf8() takes U+FEFF at the beginning for a byte order mark.
QString unpackedText(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

template <typename Small, typename Value>
Small packed(const std::optional<Value> &value)
{
    if (!value || int(*value) < 0 || int(*value) > std::numeric_limits<Small>::max())
        return -1;
    return Small(int(*value));
}

template <typename Value>
std::optional<Value> unpacked(qint64 value)
{
    return value < 0 ? std::nullopt : std::optional(Value(value));
}

int compareText(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        const int difference = uchar(folded(a[i])) - uchar(folded(b[i]));
        if (difference != 0)
            return difference;
    }
    return int(a.size() > b.size()) - int(a.size() < b.size());
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Numbers before words, by value.
int compareNumbers(QByteArrayView a, QByteArrayView b)
{
    const bool first = isNumber(a);
    if (first != isNumber(b))
        return first ? -1 : 1;
    if (first && a.size() != b.size()) // customer numbers do not begin with zeros
        return a.size() < b.size() ? -1 : 1;
    return compareText(a, b);
}

bool isWithin(qint64 time, const std::optional<qint64> &from, const std::optional<qint64> &until)
{
    if (!from && !until)
        return true;
    return time >= 0 && time >= from.value_or(0)
        && time < until.value_or(std::numeric_limits<qint64>::max());
}

bool isKyc(qint8 kyc, CustomerFilter::Kyc wanted)
{
    switch (wanted) {
    case CustomerFilter::Kyc::Any:
        break;
    case CustomerFilter::Kyc::NotDone:
        return kyc == qint8(KycAuditStatus::NotDone);
    case CustomerFilter::Kyc::Pending:
        return kyc == qint8(KycAuditStatus::Pending);
    case CustomerFilter::Kyc::Passed:
        return kyc == qint8(KycAuditStatus::Passed);
    case CustomerFilter::Kyc::Refused:
        return kyc == qint8(KycAuditStatus::Refused);
    case CustomerFilter::Kyc::NotKnown:
        return kyc < 0;
    }
    return true;
}

} // namespace

void CustomerList::clear()
{
    *this = {};
}

void CustomerList::reserve(qsizetype count)
{
    constexpr qsizetype most = 200'000; // whatever a gateway claims
    constexpr qsizetype usualText = 64; // bytes of one customer's texts
    count = std::clamp(count, qsizetype(0), most);
    m_rows.reserve(std::size_t(count));
    m_text.reserve(count * usualText);
    spread(std::size_t(count));
}

bool CustomerList::add(const CustomerSummary &customer)
{
    const QByteArray number = bounded(customer.customerNo);
    if (m_rows.size() * 2 >= m_buckets.size())
        spread(m_rows.size() * 2 + 1);
    const std::size_t bucket = bucketOf(number);
    const bool isNew = m_buckets[bucket] < 0;
    if (isNew) {
        m_buckets[bucket] = qint32(m_rows.size());
        m_rows.emplace_back();
    }
    Row &row = m_rows[std::size_t(m_buckets[bucket])];
    row.id = customer.id;
    row.groupId = customer.groupId.value_or(-1);
    row.createTime = customer.createTime.value_or(-1);
    row.loginTime = customer.loginTime.value_or(-1);
    row.firstActivateTime = customer.firstActivateTime.value_or(-1);
    row.status = packed<qint8>(customer.status);
    row.kind = packed<qint8>(customer.kind);
    if (customer.kyc)
        row.kyc = packed<qint8>(customer.kyc);
    row.openAccountType = packed<qint8>(customer.openAccountType);
    row.registerSource = packed<qint16>(customer.registerSource);
    row.groupName = numberOfGroup(customer.groupName);
    putText(row, customer, !isNew);
    return isNew;
}

void CustomerList::putText(Row &row, const CustomerSummary &customer, bool again)
{
    const std::array<QByteArray, textCount> texts{
        bounded(customer.customerNo), bounded(customer.name),  bounded(customer.firstName),
        bounded(customer.lastName),   bounded(customer.email), bounded(customer.phoneArea),
        bounded(customer.phone),      bounded(customer.remark)};
    const int before = std::accumulate(std::begin(row.lengths), std::end(row.lengths), 0);
    qsizetype size = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        row.lengths[i] = quint16(texts[i].size());
        size += texts[i].size();
    }
    if (!again || size > before) {
        row.text = quint32(m_text.size());
        m_text.resize(m_text.size() + size);
    }
    char *to = m_text.data() + row.text;
    for (const QByteArray &text : texts)
        to = std::copy(text.begin(), text.end(), to);
}

quint32 CustomerList::numberOfGroup(const QString &name)
{
    const auto known = m_groupNumbers.constFind(name);
    if (known != m_groupNumbers.constEnd())
        return *known;
    const auto number = quint32(m_groupNames.size());
    m_groupNames.append(name);
    m_groupNumbers.insert(name, number);
    return number;
}

/// Where the number is, or belongs.
std::size_t CustomerList::bucketOf(QByteArrayView number) const
{
    const std::size_t mask = m_buckets.size() - 1;
    std::size_t bucket = qHash(number) & mask;
    while (m_buckets[bucket] >= 0 && text(m_rows[std::size_t(m_buckets[bucket])], Number) != number)
        bucket = (bucket + 1) & mask;
    return bucket;
}

/// Room for `count` customers in buckets at most half full.
void CustomerList::spread(std::size_t count)
{
    std::size_t buckets = 1024;
    while (buckets < count * 2)
        buckets *= 2;
    if (buckets <= m_buckets.size())
        return;
    m_buckets.assign(buckets, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_buckets[bucketOf(text(m_rows[row], Number))] = qint32(row);
}

int CustomerList::find(const QString &customerNo) const
{
    return m_rows.empty() ? -1 : m_buckets[bucketOf(bounded(customerNo))];
}

int CustomerList::setKyc(const QString &customerNo, KycAuditStatus kyc)
{
    const int row = find(customerNo);
    if (row >= 0)
        m_rows[std::size_t(row)].kyc = packed<qint8>(std::optional(kyc));
    return row;
}

QByteArrayView CustomerList::text(const Row &row, Text which) const
{
    return text(row, which, which);
}

/// From one to another, without anything between them.
QByteArrayView CustomerList::text(const Row &row, Text first, Text last) const
{
    const auto *const lengths = std::begin(row.lengths);
    const int offset = std::accumulate(lengths, lengths + first, 0);
    const int size = std::accumulate(lengths + first, lengths + last + 1, 0);
    return QByteArrayView(m_text).sliced(qsizetype(row.text) + offset, size);
}

CustomerSummary CustomerList::at(int row) const
{
    const Row &from = m_rows[std::size_t(row)];
    const auto words = [&](Text which) { return unpackedText(text(from, which)); };
    CustomerSummary customer;
    customer.id = from.id;
    customer.customerNo = words(Number);
    customer.name = words(Name);
    customer.firstName = words(FirstName);
    customer.lastName = words(LastName);
    customer.email = words(Email);
    customer.phoneArea = words(PhoneArea);
    customer.phone = words(Phone);
    customer.remark = words(Remark);
    customer.groupName = m_groupNames.at(qsizetype(from.groupName));
    customer.groupId = unpacked<qint64>(from.groupId);
    customer.createTime = unpacked<qint64>(from.createTime);
    customer.loginTime = unpacked<qint64>(from.loginTime);
    customer.firstActivateTime = unpacked<qint64>(from.firstActivateTime);
    customer.status = unpacked<CustomerStatus>(from.status);
    customer.kind = unpacked<CustomerKind>(from.kind);
    customer.kyc = unpacked<KycAuditStatus>(from.kyc);
    customer.openAccountType = unpacked<int>(from.openAccountType);
    customer.registerSource = unpacked<int>(from.registerSource);
    return customer;
}

bool CustomerList::matches(int row, const CustomerFilter &filter) const
{
    const Row &customer = m_rows[std::size_t(row)];
    // What costs least comes first.
    if (filter.groupId && customer.groupId != *filter.groupId)
        return false;
    if (filter.status && customer.status != qint8(*filter.status))
        return false;
    if (!isKyc(customer.kyc, filter.kyc)
        || !isWithin(customer.createTime, filter.createdFrom, filter.createdUntil)
        || !isWithin(customer.loginTime, filter.signedInFrom, filter.signedInUntil))
        return false;
    if (!filter.email.isEmpty() && !Needle(filter.email).isIn(text(customer, Email)))
        return false;
    if (!filter.phone.isEmpty()) { // as it is read: area and number with or without a blank
        QString digits = filter.phone;
        digits.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
        if (!Needle(digits).isIn(text(customer, PhoneArea, Phone)))
            return false;
    }
    return filter.name.isEmpty() || hasName(customer, filter.name);
}

/// Every word is part of a name or of the number.
bool CustomerList::hasName(const Row &row, const QString &words) const
{
    for (const QStringView word : QStringView(words).tokenize(u' ', Qt::SkipEmptyParts)) {
        const Needle needle(word);
        if (!needle.isIn(text(row, Number)) && !needle.isIn(text(row, Name))
            && !needle.isIn(text(row, FirstName)) && !needle.isIn(text(row, LastName)))
            return false;
    }
    return true;
}

QByteArrayView CustomerList::displayName(const Row &row) const
{
    const QByteArrayView name = text(row, Name);
    return name.isEmpty() ? text(row, FirstName, LastName) : name;
}

bool CustomerList::lessThan(int row, int other, Key key) const
{
    const Row &a = m_rows[std::size_t(row)];
    const Row &b = m_rows[std::size_t(other)];
    switch (key) {
    case Key::Number:
        break;
    case Key::Name:
        return compareText(displayName(a), displayName(b)) < 0;
    case Key::Email:
        return compareText(text(a, Email), text(b, Email)) < 0;
    case Key::Phone:
        return compareText(text(a, PhoneArea, Phone), text(b, PhoneArea, Phone)) < 0;
    case Key::Group:
        return m_groupNames[qsizetype(a.groupName)] < m_groupNames[qsizetype(b.groupName)];
    case Key::Status:
        return a.status < b.status;
    case Key::Kyc:
        return a.kyc < b.kyc;
    case Key::Created:
        return a.createTime < b.createTime;
    case Key::SignedIn:
        return a.loginTime < b.loginTime;
    }
    return compareNumbers(text(a, Number), text(b, Number)) < 0;
}

qint64 CustomerList::memoryBytes() const
{
    const auto groups = qint64(m_groupNames.size()) * 128;
    return qint64(m_rows.capacity() * sizeof(Row) + m_buckets.capacity() * sizeof(qint32))
        + m_text.capacity() + groups;
}

} // namespace mm
