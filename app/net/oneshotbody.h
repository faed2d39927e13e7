// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace mm {

/// The body of one POST, readable once. Qt repeats a POST by itself when the server drops the
/// connection, two to four times; it cannot repeat one whose body does not rewind (it ends in
/// ContentReSendError). Overwrites its bytes when it goes.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);
    ~OneShotBody() override;

    /// Whether anything of it was taken. If not, the gateway cannot have acted on the request.
    [[nodiscard]] bool wasTaken() const { return m_position > 0; }
    [[nodiscard]] qint64 taken() const { return m_position; } ///< bytes
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; } ///< valid as long as this is
    /// Called when the first of it is taken: the request is about to leave.
    void onFirstTake(std::function<void()> call) { m_onFirstTake = std::move(call); }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    std::function<void()> m_onFirstTake;
};

} // namespace mm
