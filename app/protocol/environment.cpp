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

constexpr std::array optionalAddresses{
    Address{"captchaPage", &Environment::captchaPage, false},
    Address{"appleRelay", &Environment::appleRelay, false},
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

/// company and lang go out as headers (section 2): nothing may break out of one.
bool isHeaderText(QChar c)
{
    return c > u' ' && c <= u'~';
}

bool isPrintable(QChar c)
{
    return c.isPrint();
}

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isLanguageTag(QChar c)
{
    return isAlphanumeric(c) || c == u'-';
}

/// Reads the members of one object; every one that is wrong is kept.
class Reader
{
public:
    /// `prefix` stands before the names of members in errors.
    Reader(const Json &source, QString prefix, std::vector<EnvironmentError> &errors) :
        m_source(source), m_prefix(std::move(prefix)), m_errors(errors)
    { }

    void text(const char *member, QString &out, bool (*allowed)(QChar))
    {
        if (present(member))
            readText(member, out, allowed);
    }
    void optionalText(const char *member, QString &out, bool (*allowed)(QChar))
    {
        if (!m_source[member].isNull())
            readText(member, out, allowed);
    }
    void address(const Address &address, Environment &out)
    {
        if (present(address.member))
            readAddress(address.member, out.*address.url, address.socket);
    }
    void optionalAddress(const char *member, QUrl &out)
    {
        if (!m_source[member].isNull())
            readAddress(member, out, false);
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

    void publicKey(const char *member, QByteArray &out)
    {
        const Json &value = m_source[member];
        if (!present(member) || value.isNull())
            return;
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = value.toString().toUtf8();
        if (!RsaPublicKey::fromBase64(out))
            failed(member, Reason::BadKey);
    }

    void thirdParty(const char *member, std::map<QString, ThirdPartyAddresses> &out)
    {
        const Json &all = m_source[member];
        if (all.isNull())
            return;
        if (!all.isObject())
            return failed(member, Reason::WrongType);
        for (const auto &[name, value] : all.members()) {
            const QString source = QString::fromUtf8(name);
            if (source.isEmpty() || !std::all_of(source.begin(), source.end(), isAlphanumeric))
                return failed(member, Reason::OutOfRange); // the name is not fit to be repeated
            const QByteArray path = member + ('.' + name);
            if (!value.isObject())
                return failed(path.constData(), Reason::WrongType);
            ThirdPartyAddresses own;
            Reader reader(value, m_prefix + QString::fromLatin1(path) + u'.', m_errors);
            reader.optionalAddress("authorize", own.authorize);
            reader.optionalAddress("token", own.token);
            reader.optionalText("clientSecret", own.clientSecret, isHeaderText);
            if (own != ThirdPartyAddresses())
                out.insert_or_assign(source, std::move(own));
        }
    }

private:
    void readText(const char *member, QString &out, bool (*allowed)(QChar))
    {
        const Json &value = m_source[member];
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = value.toString();
        if (out.isEmpty() || !std::all_of(out.begin(), out.end(), allowed))
            failed(member, Reason::OutOfRange);
    }

    void readAddress(const char *member, QUrl &out, bool socket)
    {
        const Json &value = m_source[member];
        if (!value.isString())
            return failed(member, Reason::WrongType);
        out = QUrl(value.toString(), QUrl::StrictMode);
        const QString scheme = out.scheme();
        const QLatin1String secure(socket ? "wss" : "https");
        const QLatin1String open(socket ? "ws" : "http");
        // What is added to an address later must not land in its query or fragment.
        if (!out.isValid() || out.host().isEmpty() || out.authority().contains(u'@')
            || out.hasQuery() || out.hasFragment() || out.port() == 0
            || (scheme != secure && scheme != open))
            return failed(member, Reason::NotAnAddress);
        if (scheme == open && !isLoopbackHost(out.host()))
            failed(member, Reason::NotEncrypted);
    }

    bool present(const char *member)
    {
        if (!m_source.contains(member))
            failed(member, Reason::Missing);
        return m_source.contains(member);
    }

    void failed(const char *member, Reason reason)
    {
        m_errors.push_back({m_prefix + QString::fromLatin1(member), reason});
    }

    const Json &m_source;
    QString m_prefix;
    std::vector<EnvironmentError> &m_errors;
};

Environment read(const Json &source, std::vector<EnvironmentError> &errors)
{
    Environment environment;
    if (!source.isObject()) {
        errors.emplace_back();
        return environment;
    }
    Reader reader(source, {}, errors);
    reader.text("name", environment.name, isPrintable);
    reader.companyId("companyId", environment.companyId);
    reader.text("company", environment.company, isHeaderText);
    reader.text("lang", environment.lang, isLanguageTag);
    for (const Address &address : addresses)
        reader.address(address, environment);
    reader.publicKey("publicKey", environment.publicKey);
    for (const Address &address : optionalAddresses)
        reader.optionalAddress(address.member, environment.*address.url);
    reader.thirdParty("thirdParty", environment.thirdParty);
    return environment;
}

/// The members of a third party that are there.
Json toJson(const ThirdPartyAddresses &own)
{
    Json json(Json::Object{});
    if (!own.authorize.isEmpty())
        json.set("authorize", own.authorize.toString(QUrl::FullyEncoded));
    if (!own.token.isEmpty())
        json.set("token", own.token.toString(QUrl::FullyEncoded));
    if (!own.clientSecret.isEmpty())
        json.set("clientSecret", own.clientSecret);
    return json;
}

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
    const auto here = [](const QUrl &url) { return isLoopbackHost(url.host()); };
    const auto hereOrAbsent = [here](const QUrl &url) { return url.isEmpty() || here(url); };
    return std::ranges::all_of(addresses, [&](const Address &a) { return here(this->*a.url); })
        && std::ranges::all_of(optionalAddresses,
                               [&](const Address &a) { return hereOrAbsent(this->*a.url); })
        && std::ranges::all_of(thirdParty, [&](const auto &entry) {
               return hereOrAbsent(entry.second.authorize) && hereOrAbsent(entry.second.token);
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
    for (const Address &address : optionalAddresses) {
        const QUrl &url = this->*address.url;
        if (!url.isEmpty())
            json.set(address.member, url.toString(QUrl::FullyEncoded));
    }
    Json sources;
    for (const auto &[source, own] : thirdParty) {
        if (own != ThirdPartyAddresses())
            sources.set(source.toUtf8(), mm::toJson(own));
    }
    if (!sources.isNull())
        json.set("thirdParty", std::move(sources));
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
    std::vector<EnvironmentError> errors;
    Environment environment = read(Json::parse(utf8).value_or(Json()), errors);
    if (!errors.empty())
        return errors.front();
    return environment;
}

std::vector<EnvironmentError> problemsOf(const Json &environment)
{
    std::vector<EnvironmentError> errors;
    static_cast<void>(read(environment, errors));
    return errors;
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
