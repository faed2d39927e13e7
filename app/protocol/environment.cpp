// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/environment.h"

#include "app/protocol/rsa.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

using Reason = EnvironmentError::Reason;

struct Address {
    const char *member;
    QUrl Environment::*url;
    bool socket;
};
constexpr std::array addresses{
    Address{"clientApi", &Environment::clientApi, false},
    Address{"openApi", &Environment::openApi, false},
    Address{"auth2Api", &Environment::auth2Api, false},
    Address{"managerApi", &Environment::managerApi, false},
    Address{"quoteSocket", &Environment::quoteSocket, true},
    Address{"messageSocket", &Environment::messageSocket, true},
    Address{"managerSocket", &Environment::managerSocket, true},
    Address{"webClient", &Environment::webClient, false},
};

/// 127.0.0.0/8, ::1 and localhost; QUrl has brought the host into its canonical form.
bool isLoopbackHost(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const auto parts = QStringView(host).split(u'.');
    const bool numeric = std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool number = false;
        return part.toUShort(&number) <= 255 && number;
    });
    return parts.size() == 4 && numeric && parts.front() == QLatin1String("127");
}

/// Reads member by member; the first one that is wrong is kept.
class Reader
{
public:
    explicit Reader(const Json &source) : m_source(source) { }

    [[nodiscard]] const std::optional<EnvironmentError> &error() const { return m_error; }

    void text(const char *member, QString &out, bool (*allowed)(QChar))
    {
        const Json &value = m_source[member];
        if (!present(member))
            return;
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = value.toString();
        if (out.isEmpty() || !std::all_of(out.begin(), out.end(), allowed))
            failed(member, Reason::OutOfRange);
    }

    void companyId(const char *member, qint64 &out)
    {
        const QByteArray number = m_source[member].numberText();
        if (!present(member))
            return;
        if (number.isEmpty() || number.contains('.') || number.contains('e')
            || number.contains('E'))
            return failed(member, Reason::WrongType);
        bool fits = false;
        out = number.toLongLong(&fits);
        if (!fits || out <= 0)
            failed(member, Reason::OutOfRange);
    }

    void address(const Address &address, QUrl &out)
    {
        const char *const member = address.member;
        const Json &value = m_source[member];
        if (!present(member))
            return;
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = QUrl(value.toString(), QUrl::StrictMode);
        const QString scheme = out.scheme();
        const QLatin1String secure(address.socket ? "wss" : "https");
        const QLatin1String open(address.socket ? "ws" : "http");
        // What is added to a base address later must not land in its query or fragment.
        if (!out.isValid() || out.host().isEmpty() || out.authority().contains(u'@')
            || out.hasQuery() || out.hasFragment() || out.port() == 0
            || (scheme != secure && scheme != open))
            return failed(member, Reason::NotAnAddress);
        if (scheme == open && !isLoopbackHost(out.host()))
            failed(member, Reason::NotEncrypted);
    }

    void publicKey(const char *member, QByteArray &out)
    {
        const Json &value = m_source[member];
        if (value.isNull() && m_source.contains(member))
            return;
        if (!present(member))
            return;
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = value.toString().toUtf8();
        if (!RsaPublicKey::fromBase64(out))
            failed(member, Reason::BadKey);
    }

private:
    bool present(const char *member)
    {
        if (!m_source.contains(member))
            failed(member, Reason::Missing);
        return m_source.contains(member);
    }

    void failed(const char *member, Reason reason)
    {
        if (!m_error)
            m_error = EnvironmentError{QString::fromLatin1(member), reason};
    }

    const Json &m_source;
    std::optional<EnvironmentError> m_error;
};

Environment builtin(const QString &name, const QString &host)
{
    const auto url = [&host](const char *scheme, const char *path) {
        return QUrl(QLatin1String(scheme) + QStringLiteral("://") + host + QLatin1String(path));
    };
    Environment environment;
    environment.name = name;
    environment.companyId = 360;
    environment.company = QStringLiteral("headline");
    environment.clientApi = url("https", "/api");
    environment.openApi = url("https", "/openapi-c");
    environment.auth2Api = url("https", "/cats-gateway-auth2");
    environment.managerApi = url("https", "/openapi-b");
    environment.quoteSocket = url("wss", "/apiQuote");
    environment.messageSocket = url("wss", "/msg");
    environment.managerSocket = url("wss", "/openapi-b/ws");
    environment.webClient = url("https", "");
    return environment;
}

} // namespace

bool Environment::isLoopback() const
{
    return std::all_of(addresses.begin(), addresses.end(), [this](const Address &address) {
        return isLoopbackHost((this->*address.url).host());
    });
}

QUrl Environment::join(const QUrl &base, QByteArrayView path)
{
    QUrl url = base;
    QString whole = base.path(QUrl::FullyEncoded);
    while (whole.endsWith(u'/'))
        whole.chop(1);
    url.setPath(whole + u'/' + QString::fromUtf8(path), QUrl::StrictMode);
    return url;
}

Json Environment::toJson() const
{
    Json json;
    json.set("name", name);
    json.set("companyId", companyId);
    json.set("company", company);
    json.set("lang", lang);
    for (const Address &address : addresses)
        json.set(address.member, (this->*address.url).toString(QUrl::FullyEncoded));
    json.set("publicKey", publicKey.isEmpty() ? Json() : Json(QString::fromLatin1(publicKey)));
    return json;
}

QString EnvironmentError::toString() const
{
    const auto about = [this](const char *what) {
        return QStringLiteral("environment file: \"%1\" %2").arg(member, QLatin1String(what));
    };
    switch (reason) {
    case Reason::NotJson:
        break;
    case Reason::Missing:
        return about("is missing");
    case Reason::WrongType:
        return about("has the wrong type");
    case Reason::NotAnAddress:
        return about("is not an address that can be used");
    case Reason::NotEncrypted:
        return about("must be an encrypted address (https or wss)");
    case Reason::BadKey:
        return about("is not the Base64 of an RSA public key");
    case Reason::OutOfRange:
        return about("has a value that is not allowed");
    }
    return QStringLiteral("environment file: not a JSON object");
}

Result<Environment, EnvironmentError> environmentFromJson(QByteArrayView utf8)
{
    const auto source = Json::parse(utf8);
    if (!source || !source->isObject())
        return EnvironmentError{};
    Environment environment;
    Reader reader(*source);
    // company and lang go out as headers (section 2): nothing may break out of one.
    const auto printable = [](QChar c) { return c.isPrint(); };
    const auto headerText = [](QChar c) { return c > u' ' && c <= u'~'; };
    const auto languageTag = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-';
    };
    reader.text("name", environment.name, printable);
    reader.companyId("companyId", environment.companyId);
    reader.text("company", environment.company, headerText);
    reader.text("lang", environment.lang, languageTag);
    for (const Address &address : addresses)
        reader.address(address, environment.*address.url);
    reader.publicKey("publicKey", environment.publicKey);
    if (reader.error())
        return *reader.error();
    return environment;
}

const std::vector<Environment> &builtinEnvironments()
{
    static const std::vector<Environment> all{
        builtin(QStringLiteral("PRE"), QStringLiteral("prewppc-3.cmfbl.com")),
        builtin(QStringLiteral("PRD"), QStringLiteral("api.multimarkets.org")),
    };
    return all;
}

} // namespace mm
