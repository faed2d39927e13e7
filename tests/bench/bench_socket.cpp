// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What receiving quotes costs: the real QuoteLine (GatewaySocket and its lean transport under it)
// with parser and book behind it, against recv() of the same bytes into a buffer. The gateway is a
// thread that writes WebSocket frames made beforehand: all at once, and 2,000 a second one by one.
// Processor time of the receiving thread alone, the kernel's part of it included. A quote costs no
// allocation; what is allowed for is that of a connection and, in a burst, of Qt's read buffer and
// of the turns it takes, one for some hundreds of quotes. In a burst recv() is so cheap that what
// is compared is parser, book and two looks at the clock a quote; QWebSocket takes more than twice.
#include "app/net/clock.h"
#include "app/services/quotebook.h"
#include "app/services/quoteline.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string>
#include <thread>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __GLIBC__
// Every allocation of a thread, Qt's included, goes through here.
static thread_local long allocationCount = 0;
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_realloc(void *memory, std::size_t size);
extern "C" void *malloc(std::size_t size)
{
    ++allocationCount;
    return __libc_malloc(size);
}
extern "C" void *realloc(void *memory, std::size_t size)
{
    ++allocationCount;
    return __libc_realloc(memory, size);
}
#else
static thread_local long allocationCount = 0;
#endif

using namespace mm;

namespace {

constexpr int productCount = 100;
constexpr int burstFrames = 100'000;
constexpr int pacedFrames = 4'000;
constexpr int framesASecond = 2'000;
constexpr int rounds = 5;
constexpr int patienceMs = 60'000;

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// A frame of section 9 of the protocol as the server's WebSocket sends it: one quote.
std::string quoteFrame(int number)
{
    const int product = number % productCount;
    const std::string price = "1." + std::to_string(10'000 + number % 80'000);
    const std::string text = "p(" + std::to_string(1000 + product) + ",5,0,"
        + std::to_string(1'605'509'068'000'000 + number) + ','
        + std::to_string(1'700'000'000'000 + number) + ',' + price + ',' + price + ',' + price
        + ",250.5,1000.25);";
    return std::string("\x81") + char(text.size()) + text; // shorter than 126
}

std::vector<std::string> makeFrames(int count)
{
    std::vector<std::string> frames;
    frames.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number)
        frames.push_back(quoteFrame(number));
    return frames;
}

/// Serves one connection, then ends.
class Gateway
{
public:
    Gateway(const std::vector<std::string> &frames, bool paced, bool handshake) :
        m_frames(frames), m_paced(paced), m_handshake(handshake)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0
            || ::listen(m_listener, 1) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            std::abort();
        m_address = address;
        m_thread = std::thread([this] { serve(); });
    }
    ~Gateway()
    {
        m_thread.join();
        ::close(m_listener);
    }
    [[nodiscard]] const sockaddr_in &address() const { return m_address; }
    void go() ///< the frames may come
    {
        m_go = true;
        m_go.notify_one();
    }

private:
    void serve()
    {
        const int peer = ::accept(m_listener, nullptr, nullptr);
        const int on = 1;
        ::setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        if (m_handshake)
            shakeHands(peer);
        m_go.wait(false);
        if (m_paced)
            sendPaced(peer);
        else
            sendBurst(peer);
        ::shutdown(peer, SHUT_WR);
        char rest[256];
        while (::recv(peer, rest, sizeof(rest), 0) > 0) { } // until the client has gone
        ::close(peer);
    }

    static void shakeHands(int peer)
    {
        QByteArray request;
        while (!request.contains("\r\n\r\n")) {
            char part[1024];
            const auto got = ::recv(peer, part, sizeof(part), 0);
            if (got <= 0)
                return;
            request.append(part, qsizetype(got));
        }
        QByteArray key;
        for (const QByteArray &line : request.split('\n')) {
            if (line.toLower().startsWith("sec-websocket-key:"))
                key = line.mid(line.indexOf(':') + 1).trimmed();
        }
        const QByteArray accept =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                     QCryptographicHash::Sha1)
                .toBase64();
        const QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + accept + "\r\n\r\n";
        sendAll(peer, {answer.constData(), std::size_t(answer.size())});
    }

    static void sendAll(int peer, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto sent = ::send(peer, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            bytes.remove_prefix(std::size_t(sent));
        }
    }

    void sendBurst(int peer) const
    {
        std::string all;
        for (const std::string &frame : m_frames)
            all += frame;
        sendAll(peer, all);
    }

    void sendPaced(int peer) const
    {
        auto next = std::chrono::steady_clock::now();
        for (const std::string &frame : m_frames) {
            std::this_thread::sleep_until(next);
            sendAll(peer, frame);
            next += std::chrono::microseconds(1'000'000 / framesASecond);
        }
    }

    const std::vector<std::string> &m_frames;
    const bool m_paced, m_handshake;
    std::atomic<bool> m_go = false;
    int m_listener = -1;
    sockaddr_in m_address{};
    std::thread m_thread;
};

struct Cost {
    double seconds = 0; ///< of the receiving thread
    double allocations = 0; ///< of it, a quote
};

Cost rawRecv(const std::vector<std::string> &frames, bool paced)
{
    std::size_t bytes = 0;
    for (const std::string &frame : frames)
        bytes += frame.size();
    Gateway gateway(frames, paced, false);
    const int peer = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = gateway.address();
    if (::connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        std::abort();
    std::vector<char> buffer(64 * 1024);
    gateway.go();
    const double before = threadSeconds();
    while (bytes > 0) {
        const auto got = ::recv(peer, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            std::abort();
        bytes -= std::size_t(got);
    }
    const double seconds = threadSeconds() - before;
    ::close(peer);
    return {.seconds = seconds};
}

class Keep : public FrameSink
{
public:
    Keep()
    {
        std::vector<QuoteKey> keys;
        for (int product = 0; product < productCount; ++product)
            keys.push_back(
                {.product = {.symbolId = quint64(1000 + product), .tradeType = 5}, .tradeMode = 0});
        book.setProducts(keys);
    }
    void quote(const Quote &quote) override { book.apply(quote, 1); }
    QuoteBook book;
};

Cost quoteLine(const std::vector<std::string> &frames, bool paced)
{
    Gateway gateway(frames, paced, true);
    const SystemClock clock;
    Keep keep;
    PushFrameParser parser;
    QuoteLine line(clock, "bench");
    double before = 0;
    long allocationsBefore = 0;
    std::size_t received = 0;
    Cost cost;
    QObject::connect(&line, &QuoteLine::online, &line, [&] {
        if (received > 0)
            return; // again, behind the last frame
        gateway.go();
        before = threadSeconds();
        allocationsBefore = allocationCount;
    });
    QObject::connect(&line, &QuoteLine::textReceived, &line, [&](QByteArrayView utf8) {
        (void)parser.parse({utf8.data(), std::size_t(utf8.size())}, keep);
        if (++received < frames.size())
            return;
        cost.seconds = threadSeconds() - before;
        cost.allocations = double(allocationCount - allocationsBefore) / double(frames.size());
        QCoreApplication::exit(0);
    });
    line.open(
        {.socket = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(ntohs(gateway.address().sin_port))),
         .token = {}});
    QTimer::singleShot(patienceMs, &line, [] { std::abort(); });
    QCoreApplication::exec();
    if (keep.book.counters().quotes != frames.size())
        std::abort();
    return cost;
}

/// A ratio and the allocations a quote, medians of interleaved rounds.
struct Medians {
    double ratio = 0, allocations = 0;
};

Medians compare(const char *name, int count, bool paced)
{
    const std::vector<std::string> frames = makeFrames(count);
    std::vector<double> ratios, allocations, ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Cost raw = rawRecv(frames, paced);
        const Cost line = quoteLine(frames, paced);
        ratios.push_back(line.seconds / raw.seconds);
        allocations.push_back(line.allocations);
        ours.push_back(count / line.seconds);
        theirs.push_back(count / raw.seconds);
    }
    std::fprintf(stderr, "%s: frames a processor second: quote line %.0f, recv %.0f\n", name,
                 figures::median(ours), figures::median(theirs));
    return {figures::median(ratios), figures::median(allocations)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Medians burst = compare("burst", burstFrames, false);
    const Medians paced = compare("2000 a second", pacedFrames, true);
    using figures::Goal;
    bool held = figures::print("socket", "quote line and book / recv, burst", burst.ratio, "ratio",
                               Goal::AtMost, 40);
    held = figures::print("socket", "quote line and book / recv, 2000 a second", paced.ratio,
                          "ratio", Goal::AtMost, 2.5)
        && held;
#ifdef __GLIBC__
    held = figures::print("socket", "allocations a quote, socket to book, burst", burst.allocations,
                          "allocations", Goal::AtMost, 0.01)
        && held;
    held = figures::print("socket", "allocations a quote, socket to book, 2000 a second",
                          paced.allocations, "allocations", Goal::AtMost, 0.01)
        && held;
#endif
    return held ? 0 : 1;
}
