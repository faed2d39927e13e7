<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>mm::TickerPane</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway gives live prices of %1 products at most: %n product(s) have none.</source>
        <translation>
            <numerusform>The gateway gives live prices of %1 products at most: %n product has none.</numerusform>
            <numerusform>The gateway gives live prices of %1 products at most: %n products have none.</numerusform>
        </translation>
    </message>
</context>
</TS>
