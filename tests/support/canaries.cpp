// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/canaries.h"

#include "app/protocol/json.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mm {

namespace {

QByteArray digest(const char *password)
{
    return QCryptographicHash::hash(password, QCryptographicHash::Md5).toHex();
}

/// Different for each name, the same each time.
QByteArray uuid(const char *name, const char *ending = "app")
{
    QByteArray hex = digest(name);
    for (const int dash : {8, 13, 18, 23})
        hex.insert(dash, '-');
    return hex + ending;
}

QByteArray hex64(const char *name)
{
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
}

/// Of every place a longer text can put it at: what of its Base64 does not depend on the rest.
QByteArrayList base64Within(const QByteArray &secret)
{
    QByteArrayList forms;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int before = 0; before < 3; ++before) {
            const QByteArray text = QByteArray(before, 'x') + secret;
            const qsizetype first = before == 0 ? 0 : 4;
            const qsizetype whole = text.size() / 3 * 4;
            forms += text.toBase64(alphabet).mid(first, whole - first);
        }
    }
    return forms;
}

QByteArray inJson(const QByteArray &secret)
{
    const QByteArray quoted = Json(QString::fromUtf8(secret)).toBytes();
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace

const QList<Canary> &canaries()
{
    static const QList<Canary> all{
        {"loginPwd", digest("Kanarienvogel 1")},
        {"pwd", digest("Kanarienvogel 2")},
        {"newPwd", digest("Kanarienvogel 3")},
        {"oldPwd", digest("Kanarienvogel 4")},
        {"password", R"(Kanarien "vogel" 5\ & Söhne)"},
        {"token", uuid("token")},
        {"rToken", hex64("rToken")},
        {"accessToken", "canary.access-token_Ara7Q"},
        {"refreshToken", "canary.refresh-token_Buchfink8W"},
        {"access_token", "canary.access_token_Corella9E"},
        {"authToken", "canary.auth-token_Dompfaff3R"},
        {"sendToken", "canary.send-token_Erlenzeisig4T"},
        {"emailSendToken", "canary.email-token_Fichtenkreuz5Z"},
        {"phoneSendToken", "canary.phone-token_Gimpel6U"},
        {"idToken", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmVk7I"},
        {"identityToken", "canary.identity-token_Haenfling2O"},
        {"verifyCode", "739164825"},
        {"googleCode", "582937146"},
        {"emailCode", "917364528"},
        {"phoneCode", "364528917"},
        {"code", "canary1code2hummingbird"}, // of auth2: once only
        {"captcha", "03canary-captcha_Jay1P/+="},
        {"appSecret", "canary/app+secret=Kea2A&?"},
        {"clientSecret", "canary-client-secret_Lori3S"},
        {"apiKey", "canaryApiKeyMeise4D"},
        {"apiSecret", "canary+api/secret+Nymphensittich5F=="},
        {"privateKey", "canary+private/key+Organist6G=="},
        {"signature", "canary/signature+Pirol7H=="},
        {"userJsonStr", "canary-telegram-Regenpfeifer8J"},
        {"qrcode", "canary-qrcode-Stieglitz9K"},
        {"secret", "CANARYSECRETTANNENMEISE2L"},
        {"idempotency-key", "canary-intent-Uhu3Y"},
        {"state", "canary4state5wiedehopf"},
        {"code_verifier", "canary-verifier-Zaunkoenig6X"},
    };
    return all;
}

QByteArray canary(QByteArrayView name)
{
    const auto found = std::ranges::find(canaries(), name, &Canary::name);
    return found == canaries().end() ? QByteArray() : found->value;
}

QByteArray canariesAsJson()
{
    Json json{Json::Object{}};
    for (const auto &[name, value] : canaries())
        json.set(name, Json(QString::fromUtf8(value)));
    return json.toBytes();
}

QByteArray canariesAsQuery()
{
    QByteArrayList items;
    for (const auto &[name, value] : canaries())
        items += name + '=' + value.toPercentEncoding();
    return items.join('&');
}

QByteArrayList formsOf(const QByteArray &secret)
{
    constexpr qsizetype worthHalving = 16;
    QByteArrayList parts{secret};
    if (secret.size() >= worthHalving)
        parts << secret.first(secret.size() / 2) << secret.last(secret.size() / 2);
    QByteArrayList forms;
    for (const QByteArray &part : std::as_const(parts)) {
        const QByteArray percent = part.toPercentEncoding();
        QByteArray form = percent;
        form.replace("%20", "+");
        forms << part << inJson(part) << inJson(inJson(part)) << part.toHex()
              << part.toHex().toUpper() << part.toHex(' ') << percent << percent.toLower() << form
              << percent.toPercentEncoding();
        forms += base64Within(part);
    }
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    forms.removeIf([](const QByteArray &form) { return form.size() < 8; });
    return forms;
}

QStringList leaksIn(QByteArrayView text, const QList<Canary> &secrets)
{
    QStringList found;
    for (const auto &[name, value] : secrets) {
        for (const QByteArray &form : formsOf(value)) {
            const qsizetype at = text.indexOf(form);
            if (at < 0)
                continue;
            const qsizetype from = std::max<qsizetype>(0, at - 60);
            found += QString::fromUtf8(name + " in: " + text.sliced(from).toByteArray().left(160));
            break;
        }
    }
    return found;
}

} // namespace mm
