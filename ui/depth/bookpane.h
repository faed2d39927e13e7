// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"
#include "app/services/freshness.h"
#include "ui/market/productpane.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace mm {

class ConnectionStrip;
class StatePage;
struct DepthState;

/// What panes of depth and of trades have in common: they want their product's depth while they are
/// visible, and say what is the matter where there is nothing to show or where it may be old.
class BookPane : public ProductPane
{
    Q_OBJECT
public:
    static constexpr int ageStepMs = 500;

    void setProduct(const ProductId &id) override;
    [[nodiscard]] ProductId product() const override { return m_product; }
    [[nodiscard]] QString subject() const override;

protected:
    BookPane(const MarketParts &parts, QWidget *parent);

    /// Puts the pane together: `controls`, which may be none, stand between the connection
    /// strip and `content`.
    void setContent(QWidget *controls, QWidget *content);
    /// Asks the service, or ends that; after query() has changed, too.
    void updateWish();
    void updatePage();
    [[nodiscard]] const Symbol *symbol() const;
    [[nodiscard]] const DepthState *state() const;
    [[nodiscard]] Freshness freshnessOfBook() const;
    [[nodiscard]] const MarketParts &parts() const { return m_parts; }

    [[nodiscard]] virtual DepthQuery query(const Symbol &symbol) const = 0;
    virtual void showSymbol() = 0; ///< another, or it has changed; may be unknown
    virtual void showState() = 0; ///< a new state, or its age or the connection changed
    [[nodiscard]] virtual bool hasContent(const DepthState &state) const = 0;
    /// Says so where there is nothing, although all is well; empty: it is being waited for.
    [[nodiscard]] virtual QString emptyText(const DepthState &state) const = 0;
    [[nodiscard]] virtual QString loadingText() const = 0;
    [[nodiscard]] virtual QString noteText(Freshness freshness) const = 0;
    virtual void retranslate() = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class PageAction { None, LoadProducts, AskAgain };

    void takeSymbol();
    void refresh();
    void showConnection();
    void say(PageAction action, const QString &title, const QString &text, const QString &button);
    void runPageAction();

    const MarketParts m_parts;
    ProductId m_product;
    std::optional<Symbol> m_symbol; ///< as it was shown last
    QTimer m_ageTimer; ///< while visible
    PageAction m_pageAction = PageAction::None;
    QVBoxLayout *m_layout = nullptr;
    ConnectionStrip *m_strip = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePage *m_page = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace mm
