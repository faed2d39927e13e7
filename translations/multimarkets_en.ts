<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mm::AdjustmentDialog</name>
    <message numerus="yes">
        <source>This account has at most %n decimal(s).</source>
        <translation>
            <numerusform>This account has at most %n decimal.</numerusform>
            <numerusform>This account has at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::AlertsPane</name>
    <message numerus="yes">
        <source>%n alert(s) cannot be watched at the moment: see their state.</source>
        <translation>
            <numerusform>%n alert cannot be watched at the moment: see its state.</numerusform>
            <numerusform>%n alerts cannot be watched at the moment: see their state.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyText</name>
    <message numerus="yes">
        <source>In %n day(s) (%1)</source>
        <translation>
            <numerusform>In %n day (%1)</numerusform>
            <numerusform>In %n days (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message numerus="yes">
        <source>There are %n drawing(s) on this product already, which is as many as there may be.</source>
        <translation>
            <numerusform>There are %n drawing on this product already, which is as many as there may be.</numerusform>
            <numerusform>There are %n drawings on this product already, which is as many as there may be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ChartStatus</name>
    <message numerus="yes">
        <source>%n candle(s) were unreadable and are missing</source>
        <translation>
            <numerusform>%n candle were unreadable and are missing</numerusform>
            <numerusform>%n candles were unreadable and are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candle(s) of %1 since %2.</source>
        <translation>
            <numerusform>%n candle of %1 since %2.</numerusform>
            <numerusform>%n candles of %1 since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::CodeField</name>
    <message numerus="yes">
        <source>Again in %n min</source>
        <translation>
            <numerusform>Again in %n min</numerusform>
            <numerusform>Again in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s</source>
        <translation>
            <numerusform>Again in %n s</numerusform>
            <numerusform>Again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ConnectionTestRow</name>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the gateway&apos;s by %n second(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock differs from the gateway&apos;s by %n second.</numerusform>
            <numerusform>This computer&apos;s clock differs from the gateway&apos;s by %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ConnectionText</name>
    <message numerus="yes">
        <source>No connection for %n product(s) since %1: their prices are old.</source>
        <translation>
            <numerusform>No connection for %n product since %1: their prices are old.</numerusform>
            <numerusform>No connection for %n products since %1: their prices are old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::DrawingsDialog</name>
    <message numerus="yes">
        <source>A product has at most %n drawing(s).</source>
        <translation>
            <numerusform>A product has at most %n drawing.</numerusform>
            <numerusform>A product has at most %n drawings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ErrorText</name>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Please try again in %n minute.</numerusform>
            <numerusform>Please try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>Please try again in %n second.</numerusform>
            <numerusform>Please try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n request(s) a minute that the API key allows are used up.</source>
        <translation>
            <numerusform>The %n request a minute that the API key allows is used up.</numerusform>
            <numerusform>The %n requests a minute that the API key allows are used up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::EventFilterBar</name>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%n kind of event</numerusform>
            <numerusform>%n kinds of event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s) came.</source>
        <translation>
            <numerusform>%n event came.</numerusform>
            <numerusform>%n events came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated by the gateway</source>
        <translation>
            <numerusform>%n repeated by the gateway</numerusform>
            <numerusform>%n repeated by the gateway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n dropped for want of room</source>
        <translation>
            <numerusform>the oldest %n dropped for want of room</numerusform>
            <numerusform>the oldest %n dropped for want of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused · %n new</source>
        <translation>
            <numerusform>Paused · %n new</numerusform>
            <numerusform>Paused · %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow · %n below</source>
        <translation>
            <numerusform>Follow · %n below</numerusform>
            <numerusform>Follow · %n below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::FaultsPage</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) so far.</source>
        <translation>
            <numerusform>Used %n time so far.</numerusform>
            <numerusform>Used %n times so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has begun: %n rule(s).</source>
        <translation>
            <numerusform>%1 has begun: %n rule.</numerusform>
            <numerusform>%1 has begun: %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::IndicatorsDialog</name>
    <message numerus="yes">
        <source>A number from %1 to %2, with up to %n decimal(s).</source>
        <translation>
            <numerusform>A number from %1 to %2, with up to %n decimal.</numerusform>
            <numerusform>A number from %1 to %2, with up to %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n indicator(s).</source>
        <translation>
            <numerusform>A chart shows at most %n indicator.</numerusform>
            <numerusform>A chart shows at most %n indicators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message numerus="yes">
        <source>The API key this profile runs on ends in %n day(s).</source>
        <translation>
            <numerusform>The API key this profile runs on ends in %n day.</numerusform>
            <numerusform>The API key this profile runs on ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ProductPicker</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RecordView</name>
    <message numerus="yes">
        <source>%n more line(s). “Copy as text” has them all.</source>
        <translation>
            <numerusform>%n more line. “Copy as text” has it.</numerusform>
            <numerusform>%n more lines. “Copy as text” has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ReferencePane</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SandboxPanel</name>
    <message numerus="yes">
        <source>%n customer(s) signed in</source>
        <translation>
            <numerusform>%n customer signed in</numerusform>
            <numerusform>%n customers signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) open</source>
        <translation>
            <numerusform>%n socket open</numerusform>
            <numerusform>%n sockets open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SearchStrip</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SecretDisplay</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copied. It is taken out of the clipboard after %n second.</numerusform>
            <numerusform>Copied. It is taken out of the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SessionsPage</name>
    <message numerus="yes">
        <source>The sandbox&apos;s clock is wrong by %n second(s).</source>
        <translation>
            <numerusform>The sandbox&apos;s clock is wrong by %n second.</numerusform>
            <numerusform>The sandbox&apos;s clock is wrong by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) at the moment</source>
        <translation>
            <numerusform>%n second at the moment</numerusform>
            <numerusform>%n seconds at the moment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::StatusLine</name>
    <message numerus="yes">
        <source>%n product(s) have no live prices</source>
        <translation>
            <numerusform>%n product have no live prices</numerusform>
            <numerusform>%n products have no live prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TickerPane</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list holds %1 products at most: %n product(s) found no room.</source>
        <translation>
            <numerusform>A list holds %1 products at most: %n product found no room.</numerusform>
            <numerusform>A list holds %1 products at most: %n products found no room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s limits leave %n product(s) of your lists without live prices.</source>
        <translation>
            <numerusform>The gateway&apos;s limits leave %n product of your lists without live prices.</numerusform>
            <numerusform>The gateway&apos;s limits leave %n products of your lists without live prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses live prices of %n product(s) of your lists; it is asked again each minute.</source>
        <translation>
            <numerusform>The gateway refuses live prices of %n product of your lists; it is asked again each minute.</numerusform>
            <numerusform>The gateway refuses live prices of %n products of your lists; it is asked again each minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TradesView</name>
    <message numerus="yes">
        <source>▲ %n newer</source>
        <translation>
            <numerusform>▲ %n newer</numerusform>
            <numerusform>▲ %n newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::WorkspaceSwitcher</name>
    <message numerus="yes">
        <source>There are %n workspace(s) already: remove one first.</source>
        <translation>
            <numerusform>There are %n workspace already: remove one first.</numerusform>
            <numerusform>There are %n workspaces already: remove one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pane(s) of it are not known here and were left out.</source>
        <translation>
            <numerusform>%n pane of it are not known here and were left out.</numerusform>
            <numerusform>%n panes of it are not known here and were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
