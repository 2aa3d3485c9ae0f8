// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/signed_statement.h"

#include "app/core/crypto/sodium_start.h"

#include <algorithm>

namespace comptoir::crypto {

namespace {

constexpr std::string_view kIssuer = "issuer: ";
constexpr std::string_view kSignature = "signature: ";

static_assert(sizeof(IssuingKeys::publicKey) == crypto_sign_PUBLICKEYBYTES);
static_assert(sizeof(IssuingKeys::secretKey) == crypto_sign_SECRETKEYBYTES);

/// The value of the line at `text`'s beginning, which is taken off; empty unless it is `name`'s.
std::optional<std::string_view> takeLine(std::string_view& text, std::string_view name)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(name)) {
        return std::nullopt;
    }
    const std::string_view value = text.substr(name.size(), end - name.size());
    text.remove_prefix(end + 1);
    return value;
}

} // namespace

IssuingKeys makeIssuingKeys()
{
    startSodium();
    IssuingKeys keys;
    crypto_sign_keypair(raw(keys.publicKey.data()), raw(keys.secretKey.data()));
    return keys;
}

std::string issuingKeyText(const IssuingKeys& keys)
{
    return hex(keys.secretKey) + "\n";
}

std::optional<IssuingKeys> readIssuingKey(std::string_view text)
{
    startSodium();
    IssuingKeys keys;
    while (text.ends_with('\n')) {
        text.remove_suffix(1);
    }
    if (!readHex(text, keys.secretKey)) {
        return std::nullopt;
    }
    std::array<std::byte, crypto_sign_SEEDBYTES> seed{};
    std::copy_n(keys.secretKey.begin(), seed.size(), seed.begin());
    IssuingKeys whole;
    crypto_sign_seed_keypair(raw(whole.publicKey.data()), raw(whole.secretKey.data()), raw(seed.data()));
    return whole.secretKey == keys.secretKey ? std::optional(whole) : std::nullopt;
}

std::string_view SignedStatement::field(std::string_view name) const
{
    std::string_view rest = body;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        if (line.starts_with(name) && line.substr(name.size()).starts_with(": ")) {
            return line.substr(name.size() + 2);
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return {};
}

std::string signStatement(std::string_view body, const IssuingKeys& keys, std::string_view chain)
{
    startSodium();
    check(body.ends_with('\n'), "a statement is whole lines");
    std::string text(body);
    text.append(kIssuer).append(hex(keys.publicKey)).append("\n");
    std::array<std::byte, crypto_sign_BYTES> signature{};
    crypto_sign_detached(
        raw(signature.data()), nullptr, raw(bytesOf(text).data()), text.size(), raw(keys.secretKey.data()));
    text.append(kSignature).append(base64(signature)).append("\n").append(chain);
    return text;
}

std::optional<SignedStatement> openStatement(std::string_view text)
{
    startSodium();
    const std::size_t issuerLine = text.find("\nissuer: ");
    if (issuerLine == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = text.substr(issuerLine + 1);
    const auto issuer = takeLine(rest, kIssuer);
    const std::string_view isSigned = text.substr(0, text.size() - rest.size());
    const auto signatureText = issuer ? takeLine(rest, kSignature) : std::nullopt;
    const auto signature = signatureText ? fromBase64(*signatureText) : std::nullopt;
    SignedStatement statement{.body = std::string(text.substr(0, issuerLine + 1)), .chain = std::string(rest)};
    if (!signature || signature->size() != crypto_sign_BYTES || !readHex(*issuer, statement.issuer)
        || crypto_sign_verify_detached(
               raw(signature->data()), raw(bytesOf(isSigned).data()), isSigned.size(), raw(statement.issuer.data()))
            != 0) {
        return std::nullopt;
    }
    return statement;
}

} // namespace comptoir::crypto
