<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>mm::AccountDialog</name>
    <message>
        <source>Customer %1</source>
        <translation>客戶 %1</translation>
    </message>
    <message>
        <source>%1 – customer %2</source>
        <translation>%1 – 客戶 %2</translation>
    </message>
    <message>
        <source>%1 What you have typed here stays.</source>
        <translation>%1您在此輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
</context>
<context>
    <name>mm::AccountModel</name>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>status</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用戶</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商戶</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>結餘</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>淨值</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>淨資產</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>佔用保證金</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>可用保證金</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保證金率</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Locked margin</source>
        <translation>鎖定保證金</translation>
    </message>
    <message>
        <source>Locked amount</source>
        <translation>鎖定金額</translation>
    </message>
    <message>
        <source>Frozen collateral</source>
        <translation>凍結質押</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>負債</translation>
    </message>
    <message>
        <source>Borrowed principal</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Share of interest</source>
        <translation>利息佔比</translation>
    </message>
    <message>
        <source>Available loan</source>
        <translation>可借額度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提金額</translation>
    </message>
    <message>
        <source>Not withdrawable</source>
        <translation>不可提金額</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>全倉結餘</translation>
    </message>
    <message>
        <source>Whole rate</source>
        <translation>全倉比率</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>啟用狀態</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開戶狀態</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人類型</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客戶 ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Assets ID</source>
        <translation>資產 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>啟用時間</translation>
    </message>
    <message>
        <source>First deposit</source>
        <translation>首次入金</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>首次出金</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>mm::AccountsPane</name>
    <message>
        <source>No accounts to show.</source>
        <translation>沒有可顯示的帳戶。</translation>
    </message>
    <message>
        <source>Sign in to see your accounts.</source>
        <translation>登入後即可查看您的帳戶。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>You have no trading account yet.</source>
        <translation>您尚未有交易帳戶。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>mm::Application</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>無法啟動沙盒：%1</translation>
    </message>
    <message>
        <source>The list of profiles cannot be saved: %1</source>
        <translation>無法儲存設定檔清單：%1</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. It has been kept aside as %1; sign in again to start a new one.</source>
        <translation>設定檔清單已損壞，原檔案已另存為 %1；重新登入即可建立新清單。</translation>
    </message>
</context>
<context>
    <name>mm::ApplicationPage</name>
    <message>
        <source>Sign in with an application</source>
        <translation>使用應用程式登入</translation>
    </message>
    <message>
        <source>For an application that your broker has registered: you agree on the broker&apos;s page in your browser.</source>
        <translation>適用於經紀商已登記的應用程式：您將在瀏覽器中的經紀商頁面確認授權。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Enter this as your broker gave it to you.</source>
        <translation>請按經紀商提供的內容填寫。</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPages</name>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>此頁面需要 JavaScript。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>您可以關閉此頁面並返回程式。</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登入</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Telegram has brought no answer. Go back to the program and try again.</source>
        <translation>未收到 Telegram 的回應，請返回程式重試。</translation>
    </message>
    <message>
        <source>Your wallet will ask you to sign a message. That costs nothing and moves nothing.</source>
        <translation>錢包會請您簽署一則訊息。此操作不會產生費用，亦不會轉移任何資產。</translation>
    </message>
    <message>
        <source>This browser has no wallet. Install MetaMask here, or copy the link from the program into the browser that has it.</source>
        <translation>此瀏覽器沒有錢包。請在此安裝 MetaMask，或從程式複製連結，在裝有錢包的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Please answer in the wallet&apos;s window.</source>
        <translation>請在錢包視窗中確認。</translation>
    </message>
    <message>
        <source>You refused in the wallet. Nothing was signed.</source>
        <translation>您已在錢包中拒絕，未簽署任何內容。</translation>
    </message>
    <message>
        <source>The wallet could not sign. Unlock it and try again.</source>
        <translation>錢包無法簽署，請解鎖後重試。</translation>
    </message>
    <message>
        <source>Ask the wallet</source>
        <translation>請求錢包簽署</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPanel</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>%1: waiting for your browser…</source>
        <translation>%1：正在等待您的瀏覽器…</translation>
    </message>
    <message>
        <source>Go on in the page that has opened there. This window follows by itself.</source>
        <translation>請在瀏覽器開啟的頁面中繼續，此視窗會自動跟進。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser of this computer.</source>
        <translation>無法開啟瀏覽器。請複製連結，在本機的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::CaptchaService</name>
    <message>
        <source>Security check (the last one was not accepted)</source>
        <translation>安全驗證（上次未通過）</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全驗證</translation>
    </message>
</context>
<context>
    <name>mm::CodeField</name>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n min</source>
        <translation>
            <numerusform>%n 分鐘後重發</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s</source>
        <translation>
            <numerusform>%n 秒後重發</numerusform>
        </translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>傳送驗證碼</translation>
    </message>
    <message>
        <source>Five codes have been sent within half an hour, which is the limit. The last one can still be used.</source>
        <translation>半小時內已傳送五次驗證碼，達到上限。最後一次的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>驗證碼正傳送至 %1。</translation>
    </message>
    <message>
        <source>A code is on its way to your e-mail address.</source>
        <translation>驗證碼正傳送至您的電郵地址。</translation>
    </message>
    <message>
        <source>A code is on its way to your phone.</source>
        <translation>驗證碼正傳送至您的手機。</translation>
    </message>
</context>
<context>
    <name>mm::ConnectedApplicationsDialog</name>
    <message>
        <source>Connected applications – MultiMarkets</source>
        <translation>已連結的應用程式 – MultiMarkets</translation>
    </message>
    <message>
        <source>Allow an application</source>
        <translation>允許應用程式</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>開發人員</translation>
    </message>
    <message>
        <source>Connected applications</source>
        <translation>已連結的應用程式</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionStrip</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionTestRow</name>
    <message>
        <source>The gateway answered in %1 ms.</source>
        <translation>閘道於 %1 毫秒內回應。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the gateway&apos;s by %n second(s).</source>
        <translation>
            <numerusform>本機時鐘與閘道時鐘相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在測試連線</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionText</name>
    <message>
        <source>No connection since %1: prices are old.</source>
        <translation>自 %1 起連線中斷：報價並非最新。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>The gateway refused your session&apos;s prices: these are a guest&apos;s.</source>
        <translation>閘道拒絕了您的工作階段行情：目前為訪客行情。</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Connecting to live prices…</source>
        <translation>正在連線至即時行情…</translation>
    </message>
    <message>
        <source>%1 Connecting…</source>
        <translation>%1正在連線…</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>%1 秒後重試</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1將於 %2 秒後重試。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已被拒絕</translation>
    </message>
    <message>
        <source>%1 The gateway&apos;s certificate is not trusted.</source>
        <translation>%1閘道的憑證不受信任。</translation>
    </message>
    <message>
        <source>%1 The gateway refused the connection (HTTP %2).</source>
        <translation>%1閘道拒絕了連線 (HTTP %2)。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Not connected to live prices.</source>
        <translation>未連線至即時行情。</translation>
    </message>
</context>
<context>
    <name>mm::CountryPage</name>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>There is no account for your %1 identity yet. Choose the country you live in to create one.</source>
        <translation>您的 %1 身份尚未有對應的帳號。請選擇您居住的國家／地區以建立帳號。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>輸入國家／地區名稱搜尋</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在建立您的帳號…</translation>
    </message>
</context>
<context>
    <name>mm::DeveloperPage</name>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>請輸入應用程式 ID。</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret.</source>
        <translation>請輸入應用程式密鑰。</translation>
    </message>
    <message>
        <source>Enter the code the user was given.</source>
        <translation>請輸入用戶取得的授權碼。</translation>
    </message>
    <message>
        <source>Customer number: %1
Account ID: %2
E-mail: %3
Sign-ins: %4</source>
        <translation>客戶號碼：%1
帳戶 ID：%2
電郵：%3
登入方式：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您現在起可使用 %1 登入。</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>正在換取…</translation>
    </message>
    <message>
        <source>Exchange for tokens</source>
        <translation>換取權杖</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Refresh the tokens</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取得…</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>用戶資料</translation>
    </message>
    <message>
        <source>For those who make such an application: try what its server does with the code. The secret is not kept.</source>
        <translation>供此類應用程式的開發人員使用：測試應用程式伺服器如何處理授權碼。應用程式密鑰不會儲存。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>授權碼</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>重新整理權杖</translation>
    </message>
    <message>
        <source>What the gateway says about the user</source>
        <translation>閘道傳回的用戶資料</translation>
    </message>
</context>
<context>
    <name>mm::DiagnosticsPane</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Price connection</source>
        <translation>行情連線</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重新連線次數</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>已接收報價</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>24 h updates</source>
        <translation>24 小時行情更新</translation>
    </message>
    <message>
        <source>Stale quotes dropped</source>
        <translation>已捨棄的過期報價</translation>
    </message>
    <message>
        <source>Malformed frames dropped</source>
        <translation>已捨棄的錯誤數據幀</translation>
    </message>
    <message>
        <source>Quotes of products not asked for</source>
        <translation>未訂閱產品的報價</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>guest, because the session&apos;s was refused</source>
        <translation>訪客（工作階段通道被拒絕）</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>of the session</source>
        <translation>工作階段通道</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>以文字形式複製全部內容，不含任何機密</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentBadge</name>
    <message>
        <source>REAL</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>真實資金</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Demo money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox on this machine: nothing here is real</source>
        <translation>本機沙盒：此處一切均非真實</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>%1, environment %2</source>
        <translation>%1，環境 %2</translation>
    </message>
    <message>
        <source>SANDBOX · DEMO</source>
        <translation>沙盒 · 模擬</translation>
    </message>
    <message>
        <source>The sandbox&apos;s demo money: nothing here is real</source>
        <translation>沙盒的模擬資金：此處一切均非真實</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentBox</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Load environment file…</source>
        <translation>載入環境檔案…</translation>
    </message>
    <message>
        <source>Load environment file</source>
        <translation>載入環境檔案</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>環境檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The environment file cannot be opened: %1</source>
        <translation>無法開啟環境檔案：%1</translation>
    </message>
    <message>
        <source>An environment “%1” is built in. Give the one in the file another name.</source>
        <translation>「%1」是內置環境的名稱，請為檔案中的環境另取名稱。</translation>
    </message>
    <message>
        <source>The environment file lacks “%1”.</source>
        <translation>環境檔案缺少「%1」。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not of the right type.</source>
        <translation>環境檔案中的「%1」類型不正確。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a usable address.</source>
        <translation>環境檔案中的「%1」不是可用的地址。</translation>
    </message>
    <message>
        <source>“%1” in the environment file must begin with https:// or wss://; only this computer may be reached without.</source>
        <translation>環境檔案中的「%1」必須以 https:// 或 wss:// 開頭；僅本機地址可不加密。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a public key.</source>
        <translation>環境檔案中的「%1」不是公鑰。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not in the range that is possible.</source>
        <translation>環境檔案中的「%1」超出允許範圍。</translation>
    </message>
    <message>
        <source>The file is not an environment file (JSON).</source>
        <translation>該檔案不是環境檔案 (JSON)。</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentForm</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>公司代碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Client API</source>
        <translation>用戶端 API</translation>
    </message>
    <message>
        <source>Open API</source>
        <translation>開放 API</translation>
    </message>
    <message>
        <source>Auth2 API</source>
        <translation>Auth2 授權 API</translation>
    </message>
    <message>
        <source>Manager API</source>
        <translation>管理端 API</translation>
    </message>
    <message>
        <source>Quote socket</source>
        <translation>行情通道</translation>
    </message>
    <message>
        <source>Message socket</source>
        <translation>訊息通道</translation>
    </message>
    <message>
        <source>Manager socket</source>
        <translation>管理端通道</translation>
    </message>
    <message>
        <source>Web client</source>
        <translation>網頁版</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公鑰</translation>
    </message>
    <message>
        <source>Captcha page</source>
        <translation>人機驗證頁面</translation>
    </message>
    <message>
        <source>Apple relay page</source>
        <translation>Apple 中繼頁面</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>none: bodies are not encrypted</source>
        <translation>無：請求內容不加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Enter an address such as wss://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>請輸入類似 wss://gateway.example.com/path 的地址，不含用戶名稱、? 或 #。</translation>
    </message>
    <message>
        <source>Enter an address such as https://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>請輸入類似 https://gateway.example.com/path 的地址，不含用戶名稱、? 或 #。</translation>
    </message>
    <message>
        <source>It must begin with %1; only this computer may be reached without.</source>
        <translation>必須以 %1 開頭；僅本機地址可不加密。</translation>
    </message>
    <message>
        <source>This is not an RSA public key in Base64.</source>
        <translation>這不是 Base64 格式的 RSA 公鑰。</translation>
    </message>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必須是大於零的數字。</translation>
    </message>
    <message>
        <source>Characters or values stand here that are not possible.</source>
        <translation>此處含有不允許的字元或值。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>這不是 JSON 物件。</translation>
    </message>
    <message>
        <source>There is another environment of this name. Give this one a name of its own.</source>
        <translation>已有同名環境，請為此環境另取名稱。</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentsPage</name>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（內置）</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未儲存）</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」已儲存。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」已刪除。</translation>
    </message>
    <message>
        <source>Import an environment file</source>
        <translation>匯入環境檔案</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>環境檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>無法開啟檔案：%1</translation>
    </message>
    <message>
        <source>Export an environment file</source>
        <translation>匯出環境檔案</translation>
    </message>
    <message>
        <source>“%1” is exported.</source>
        <translation>「%1」已匯出。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Your own environments can be deleted, those of the program cannot.</source>
        <translation>您自己的環境可以刪除，程式內置的環境不能刪除。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>mm::ErrorText</name>
    <message>
        <source>The gateway has barred this computer for a while because of too many requests.</source>
        <translation>請求過於頻繁，閘道已暫時禁止本機存取。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間內請求過多。</translation>
    </message>
    <message>
        <source>Please wait a little before you try again.</source>
        <translation>請稍候再試。</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>請於 %n 分鐘後重試。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>請於 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>帳號或密碼錯誤。</translation>
    </message>
    <message>
        <source>This account is protected: enter the 6-digit code of your authenticator app.</source>
        <translation>此帳號已啟用雙重驗證：請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
    <message>
        <source>The Google code is wrong or has expired. Enter the one shown now.</source>
        <translation>Google 驗證碼錯誤或已過期，請輸入目前顯示的驗證碼。</translation>
    </message>
    <message>
        <source>The verification code is wrong, has expired or was asked for too often.</source>
        <translation>驗證碼錯誤、已過期或索取過於頻繁。</translation>
    </message>
    <message>
        <source>The security check was not passed. Please try again.</source>
        <translation>未通過安全驗證，請重試。</translation>
    </message>
    <message>
        <source>The gateway does not accept this area code. Choose the number&apos;s country.</source>
        <translation>閘道不接受此區號，請選擇號碼所屬的國家／地區。</translation>
    </message>
    <message>
        <source>The gateway does not accept this name. Please check it.</source>
        <translation>閘道不接受此登入名稱，請檢查。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的登入已失效，請重新登入。</translation>
    </message>
    <message>
        <source>The gateway found the request too old. Check this computer&apos;s clock, then try again.</source>
        <translation>閘道認為請求已過期。請檢查本機時鐘後重試。</translation>
    </message>
    <message>
        <source>This account has no permission for that.</source>
        <translation>此帳號沒有相應權限。</translation>
    </message>
    <message>
        <source>This account is locked or disabled and cannot sign in. Please contact support.</source>
        <translation>此帳號已被鎖定或停用，無法登入，請聯絡客服。</translation>
    </message>
    <message>
        <source>The gateway refused the API key. Check the key, its expiry and its IP addresses.</source>
        <translation>閘道拒絕了 API 金鑰。請檢查金鑰、有效期及綁定的 IP 地址。</translation>
    </message>
    <message>
        <source>The order was refused.</source>
        <translation>訂單被拒絕。</translation>
    </message>
    <message>
        <source>The gateway does not know this function. Check the environment.</source>
        <translation>閘道不支援此功能，請檢查環境。</translation>
    </message>
    <message>
        <source>The gateway does not know this company ID.</source>
        <translation>閘道不認識此公司 ID。</translation>
    </message>
    <message>
        <source>The gateway refused the request.</source>
        <translation>閘道拒絕了請求。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Check the internet connection and the environment.</source>
        <translation>無法連線至閘道，請檢查網絡連線和環境。</translation>
    </message>
    <message>
        <source>The connection to the gateway is not secure, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation>與閘道的連線不安全，因此未傳送任何內容。請檢查本機時鐘和網絡。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. Please try again.</source>
        <translation>閘道未及時回應，請重試。</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer came. Please try again.</source>
        <translation>連線在收到閘道回應前中斷，請重試。</translation>
    </message>
    <message>
        <source>The gateway points to another address, which is not followed for safety. Check the environment.</source>
        <translation>閘道要求轉往其他地址，為安全起見未跟隨。請檢查環境。</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own (HTTP %1). Please try again later.</source>
        <translation>閘道本身出現問題 (HTTP %1)，請稍後再試。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. Check the environment, or try again later.</source>
        <translation>無法讀取閘道的回應。請檢查環境，或稍後再試。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The request could not be made. Check the environment&apos;s public key.</source>
        <translation>無法產生請求，請檢查環境的公鑰。</translation>
    </message>
    <message>
        <source>%1 (Gateway: %2)</source>
        <translation>%1（閘道：%2）</translation>
    </message>
    <message>
        <source>The verification code is wrong. Check it, or have a new one sent.</source>
        <translation>驗證碼錯誤。請檢查，或重新索取驗證碼。</translation>
    </message>
    <message>
        <source>There is no account of this name. Check it, or create an account.</source>
        <translation>此登入名稱沒有對應的帳號。請檢查，或建立帳號。</translation>
    </message>
    <message>
        <source>There is an account of this name already. Sign in with it instead.</source>
        <translation>此登入名稱已有帳號，請直接登入。</translation>
    </message>
    <message>
        <source>Somebody signed in to your account elsewhere, which ended this session. If it was not you, change your password.</source>
        <translation>您的帳號已在別處登入，此工作階段因此結束。如非您本人操作，請更改密碼。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, or did not accept them. Check them under “Proxy” in the settings.</source>
        <translation>代理伺服器需要用戶名稱和密碼，或未接受所填的用戶名稱和密碼。請在設定的「代理」中檢查。</translation>
    </message>
    <message>
        <source>The proxy refused the connection or is not there. Check it under “Proxy” in the settings.</source>
        <translation>代理伺服器拒絕了連線或不存在。請在設定的「代理」中檢查。</translation>
    </message>
    <message>
        <source>The other service did not let you in. Try again, or sign in another way.</source>
        <translation>第三方服務未允許您登入。請重試，或改用其他登入方式。</translation>
    </message>
    <message>
        <source>This is another account than the one that is open here. Sign in to that one, or open a window for this one.</source>
        <translation>此帳號與這裏開啟的帳號不同。請登入這裏開啟的帳號，或為此帳號另開視窗。</translation>
    </message>
    <message>
        <source>Nothing came back from your browser in time. Please try again.</source>
        <translation>未及時收到瀏覽器的回應，請重試。</translation>
    </message>
    <message>
        <source>This computer could not do what was needed.</source>
        <translation>本機無法完成所需的操作。</translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation>%1（原因：%2）</translation>
    </message>
</context>
<context>
    <name>mm::FieldRow</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
</context>
<context>
    <name>mm::ForgottenPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>Have the code sent by</source>
        <translation>驗證碼接收方式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>正在設定新密碼…</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
</context>
<context>
    <name>mm::FormPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>mm::GiveCodePage</name>
    <message>
        <source>Getting the code…</source>
        <translation>正在取得授權碼…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Enter the type the application has told you.</source>
        <translation>請輸入該應用程式告知您的類型。</translation>
    </message>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>請輸入應用程式 ID。</translation>
    </message>
    <message>
        <source>Allow this application to know who you are?</source>
        <translation>允許此應用程式得知您的身份嗎？</translation>
    </message>
    <message>
        <source>Application ID: %1
Type: %2
At: %3 (%4)</source>
        <translation>應用程式 ID：%1
類型：%2
環境：%3（%4）</translation>
    </message>
    <message>
        <source>It will see:</source>
        <translation>該應用程式將看到：</translation>
    </message>
    <message>
        <source>your customer number</source>
        <translation>您的客戶號碼</translation>
    </message>
    <message>
        <source>an account ID of yours</source>
        <translation>您的一個帳戶 ID</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>您的電郵地址</translation>
    </message>
    <message>
        <source>your connected sign-ins and their IDs</source>
        <translation>您已連結的登入方式及其 ID</translation>
    </message>
    <message>
        <source>Allow only applications you know and trust.</source>
        <translation>請只允許您了解並信任的應用程式。</translation>
    </message>
    <message>
        <source>Another application can sign you in with this account. It has told you its ID and its type; you give it a code in return.</source>
        <translation>其他應用程式可以讓您以此帳號登入。該應用程式已告知您其 ID 和類型，您再向它提供授權碼即可。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Ask in the browser instead</source>
        <translation>改在瀏覽器中確認</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>Give this code to the application</source>
        <translation>請將此授權碼提供給該應用程式</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性授權碼</translation>
    </message>
    <message>
        <source>It is valid once. Whoever has it can find out who you are: give it to nobody else.</source>
        <translation>只可使用一次。持有授權碼的人可得知您的身份：請勿提供給其他任何人。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>mm::IdentitiesPage</name>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Sign in to see your connected sign-ins.</source>
        <translation>登入後即可查看您已連結的登入方式。</translation>
    </message>
    <message>
        <source>This %1 account is connected already.</source>
        <translation>此 %1 帳號已連結。</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您現在起可使用 %1 登入。</translation>
    </message>
    <message>
        <source>Fetching your connected sign-ins…</source>
        <translation>正在取得您已連結的登入方式…</translation>
    </message>
    <message>
        <source>Your connected sign-ins could not be fetched.</source>
        <translation>無法取得您已連結的登入方式。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No sign-in is connected.</source>
        <translation>尚未連結任何登入方式。</translation>
    </message>
    <message>
        <source>Connect one to sign in with it instead of a password.</source>
        <translation>連結後即可以它代替密碼登入。</translation>
    </message>
    <message>
        <source>The gateway offers no other sign-in.</source>
        <translation>閘道未提供其他登入方式。</translation>
    </message>
    <message>
        <source>Your browser is being waited for.</source>
        <translation>正在等待您的瀏覽器。</translation>
    </message>
    <message>
        <source>Accounts of other companies that you can sign in with.</source>
        <translation>可用於登入的其他公司帳號。</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>連結其他…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
</context>
<context>
    <name>mm::IdentityList</name>
    <message>
        <source>Sign-in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>（無來源）</translation>
    </message>
    <message>
        <source>(no ID)</source>
        <translation>（無 ID）</translation>
    </message>
    <message>
        <source>ID of %1</source>
        <translation>%1 的 ID</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>複製完整 ID</translation>
    </message>
    <message>
        <source>Copy the ID of %1</source>
        <translation>複製 %1 的 ID</translation>
    </message>
    <message>
        <source>Bind to my account</source>
        <translation>綁定至我的帳號</translation>
    </message>
    <message>
        <source>Bind %1 to my account</source>
        <translation>將 %1 綁定至我的帳號</translation>
    </message>
</context>
<context>
    <name>mm::KeychainText</name>
    <message>
        <source>You stay signed in for this session only: this computer has no keychain.</source>
        <translation>登入狀態僅於本次工作階段保留：本機沒有鑰匙圈。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain is locked.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain does not let this program in.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈不允許此程式存取。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain did not answer in time.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈未及時回應。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain cannot be used.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈無法使用。</translation>
    </message>
    <message>
        <source>The keychain has nothing to unlock with. Use the password.</source>
        <translation>鑰匙圈中沒有可用於解鎖的內容，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or use the password.</source>
        <translation>鑰匙圈已鎖定。請將其解鎖，或使用密碼。</translation>
    </message>
    <message>
        <source>The keychain does not let this program in. Use the password.</source>
        <translation>鑰匙圈不允許此程式存取，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Use the password.</source>
        <translation>鑰匙圈未及時回應，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Use the password.</source>
        <translation>鑰匙圈無法使用，請使用密碼。</translation>
    </message>
</context>
<context>
    <name>mm::KycGatePage</name>
    <message>
        <source>Your account is there</source>
        <translation>您的帳號已建立</translation>
    </message>
    <message>
        <source>Its number is %1. Before you can trade, your broker wants to know more, which you can tell in the web client.</source>
        <translation>客戶號碼為 %1。在您開始交易之前，經紀商還需要更多資料，您可在網頁版提交。</translation>
    </message>
    <message>
        <source>Your identity is being checked</source>
        <translation>您的身份認證正在審核</translation>
    </message>
    <message>
        <source>You can sign in as soon as your broker has looked at what you handed in.</source>
        <translation>經紀商審核您提交的資料後，您即可登入。</translation>
    </message>
    <message>
        <source>Your identity check was refused</source>
        <translation>您的身份認證未通過</translation>
    </message>
    <message>
        <source>Hand in what is asked for again in the web client, or contact support.</source>
        <translation>請在網頁版重新提交所需資料，或聯絡客服。</translation>
    </message>
    <message>
        <source>Prove your identity first</source>
        <translation>請先完成身份認證</translation>
    </message>
    <message>
        <source>Your broker lets customers in only after an identity check, which you do in the web client.</source>
        <translation>經紀商只允許已完成身份認證的客戶登入，您可在網頁版進行認證。</translation>
    </message>
    <message>
        <source>Your broker says: %1</source>
        <translation>經紀商留言：%1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>所需資料</translation>
    </message>
    <message>
        <source>Open the web client</source>
        <translation>開啟網頁版</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No browser could be opened. The address %1 has been copied: open it in a browser.</source>
        <translation>無法開啟瀏覽器。地址 %1 已複製：請在瀏覽器中開啟。</translation>
    </message>
</context>
<context>
    <name>mm::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Everything is where you left it. Prices and orders are hidden until you unlock.</source>
        <translation>一切保持原樣。解鎖之前，報價和訂單均會隱藏。</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <translation>使用鑰匙圈解鎖</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>MultiMarkets</source>
        <translation>MultiMarkets</translation>
    </message>
    <message>
        <source>MultiMarkets – %1</source>
        <translation>MultiMarkets – %1</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登入(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束程式(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh profile and accounts</source>
        <translation>重新整理資料和帳戶(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>還原預設版面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>工作階段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自選清單</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登入 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Search products and add them to the list (Ctrl+K)</source>
        <translation>搜尋產品並加入清單 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Price colours</source>
        <translation>升跌顏色(&amp;P)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <translation>綠升紅跌</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <translation>紅升綠跌</translation>
    </message>
    <message>
        <source>Blue up, orange down (colour-blind)</source>
        <translation>藍升橙跌（色覺障礙適用）</translation>
    </message>
    <message>
        <source>Your account has no password yet. With one you can sign in without a code or another company&apos;s page.</source>
        <translation>您的帳號尚未設定密碼。設定後，無須驗證碼或其他公司的頁面即可登入。</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>設定密碼…</translation>
    </message>
    <message>
        <source>MultiMarkets – locked</source>
        <translation>MultiMarkets – 已鎖定</translation>
    </message>
    <message>
        <source>&amp;Security…</source>
        <translation>安全(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Connected applications…</source>
        <translation>已連結的應用程式(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳號(&amp;A)</translation>
    </message>
    <message>
        <source>Profiles, sign-in and sign-out</source>
        <translation>設定檔、登入與登出</translation>
    </message>
    <message>
        <source>Preferences, language, theme and price colours</source>
        <translation>偏好設定、語言、主題和升跌顏色</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>偏好設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>設定檔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account…</source>
        <translation>登入其他帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理設定檔(&amp;M)…</translation>
    </message>
    <message>
        <source>Switch to the &amp;demo account</source>
        <translation>切換至模擬帳戶(&amp;D)</translation>
    </message>
    <message>
        <source>Switch to the r&amp;eal account</source>
        <translation>切換至真實帳戶(&amp;E)</translation>
    </message>
    <message>
        <source>%1 – %2, demo</source>
        <translation>%1 – %2，模擬</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已開啟）</translation>
    </message>
    <message>
        <source>You are in the demo account now.</source>
        <translation>您現正使用模擬帳戶。</translation>
    </message>
    <message>
        <source>You are in the real account now: its money is real.</source>
        <translation>您現正使用真實帳戶：當中的資金是真實的。</translation>
    </message>
</context>
<context>
    <name>mm::MfaPage</name>
    <message>
        <source>From now on your account asks for a code of your authenticator app.</source>
        <translation>由現在起，您的帳號需要驗證器應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Your account no longer asks for a code. You can remove it from your authenticator app.</source>
        <translation>您的帳號不再需要驗證碼。您可將其從驗證器應用程式中移除。</translation>
    </message>
    <message>
        <source>Turn two-step verification off?</source>
        <translation>要關閉雙重驗證嗎？</translation>
    </message>
    <message>
        <source>Whoever knows your password could then sign in. You will be asked for a code of the app once more.</source>
        <translation>關閉後，任何知道您密碼的人都可登入。您需要再輸入一次應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>Two-step verification is on.</source>
        <translation>雙重驗證已開啟。</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code of your authenticator app.</source>
        <translation>登入時需要您的密碼和驗證器應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Two-step verification is off.</source>
        <translation>雙重驗證未開啟。</translation>
    </message>
    <message>
        <source>With it, signing in takes a code of an app on your phone, such as Google Authenticator, besides your password: nobody gets in with the password alone.</source>
        <translation>開啟後，登入時除密碼外，還需要手機應用程式（例如 Google Authenticator）中的驗證碼：僅憑密碼無法登入。</translation>
    </message>
    <message>
        <source>Getting a key…</source>
        <translation>正在取得金鑰…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Step 2 of 2: prove that it works</source>
        <translation>第 2 步（共 2 步）：驗證設定是否有效</translation>
    </message>
    <message>
        <source>Prove that it is you</source>
        <translation>驗證是您本人</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在關閉…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>保持開啟</translation>
    </message>
    <message>
        <source>Step 1 of 2: add the account to your app</source>
        <translation>第 1 步（共 2 步）：將帳號新增至應用程式</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app. Keep it to yourself: whoever has it can make your codes.</source>
        <translation>請以驗證器應用程式掃描此二維碼。請勿向他人透露：任何持有它的人都可產生您的驗證碼。</translation>
    </message>
    <message>
        <source>Or type this key into the app, and keep it somewhere safe in case you lose the phone:</source>
        <translation>或在應用程式中輸入此金鑰，並妥善保管，以防遺失手機：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>mm::NameRows</name>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Country or area code</source>
        <translation>國家／地區或區號</translation>
    </message>
    <message>
        <source>Type a country&apos;s name or its code to search</source>
        <translation>輸入國家／地區名稱或區號搜尋</translation>
    </message>
</context>
<context>
    <name>mm::NewPasswordField</name>
    <message>
        <source>Very weak.</source>
        <translation>非常弱。</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>較弱。</translation>
    </message>
    <message>
        <source>Passable.</source>
        <translation>一般。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很強。</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>請加長密碼。</translation>
    </message>
    <message>
        <source>Well-known words and passwords are guessed first.</source>
        <translation>常見的字詞和密碼最先被猜中。</translation>
    </message>
    <message>
        <source>Your own name, address or number is guessed first.</source>
        <translation>您自己的姓名、地址或號碼最先被猜中。</translation>
    </message>
    <message>
        <source>Repeating the same adds little.</source>
        <translation>重複相同內容作用不大。</translation>
    </message>
    <message>
        <source>Sequences such as 1234 are easy to guess.</source>
        <translation>1234 之類的序列很容易被猜中。</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>鍵盤上相鄰的按鍵很容易被猜中。</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>日期很容易被猜中。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>mm::PasswordPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Your account has no password yet. With one you can sign in with your e-mail address, phone or customer number.</source>
        <translation>您的帳號尚未設定密碼。設定後，即可使用電郵地址、手機號碼或客戶號碼登入。</translation>
    </message>
    <message>
        <source>The password you sign in with.</source>
        <translation>您登入時使用的密碼。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>正在設定密碼…</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>正在更改密碼…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密碼</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>請輸入目前密碼。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>請輸入新密碼。</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>此密碼太容易被猜中。</translation>
    </message>
    <message>
        <source>This is your current password.</source>
        <translation>這是您的目前密碼。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>請輸入驗證器應用程式顯示的 6 位數字。</translation>
    </message>
    <message>
        <source>Done. Use the new password from now on.</source>
        <translation>已完成。由現在起請使用新密碼。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>這不是您的目前密碼。</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
</context>
<context>
    <name>mm::ProductListModel</name>
    <message>
        <source>✓ on the list</source>
        <translation>✓ 已在清單中</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>mm::ProductPicker</name>
    <message>
        <source>No product matches.</source>
        <translation>沒有相符的產品。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Search by symbol or name</source>
        <translation>按代號或名稱搜尋</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>mm::ProfilePanel</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客戶 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>開戶類型</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>區號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵政編號</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>帳戶狀況</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客戶組別</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>關聯客戶</translation>
    </message>
    <message>
        <source>Associated company</source>
        <translation>關聯公司</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Fund manager</source>
        <translation>基金經理</translation>
    </message>
    <message>
        <source>May deposit</source>
        <translation>允許入金</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>允許出金</translation>
    </message>
    <message>
        <source>Has a watchlist</source>
        <translation>有自選清單</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Agent mark</source>
        <translation>代理標識</translation>
    </message>
    <message>
        <source>Identity check (KYC)</source>
        <translation>身份認證 (KYC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Remark on the state</source>
        <translation>狀態說明</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Remark on the review</source>
        <translation>審核說明</translation>
    </message>
    <message>
        <source>Demanded by the company</source>
        <translation>公司要求認證</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <source>Payment password</source>
        <translation>支付密碼</translation>
    </message>
    <message>
        <source>Funds password</source>
        <translation>資金密碼</translation>
    </message>
    <message>
        <source>Google authenticator</source>
        <translation>Google 驗證器</translation>
    </message>
    <message>
        <source>Check of API calls</source>
        <translation>API 呼叫校驗</translation>
    </message>
    <message>
        <source>API calls are checked by</source>
        <translation>API 呼叫校驗方式</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源資料</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>推廣活動</translation>
    </message>
    <message>
        <source>Registered through</source>
        <translation>註冊渠道</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>註冊時間</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>啟用時間</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>Third-party sign-in</source>
        <translation>第三方登入</translation>
    </message>
    <message>
        <source>Third-party user ID</source>
        <translation>第三方用戶 ID</translation>
    </message>
    <message>
        <source>Third-party server</source>
        <translation>第三方伺服器</translation>
    </message>
    <message>
        <source>Third-party message</source>
        <translation>第三方訊息</translation>
    </message>
    <message>
        <source>Risk levels</source>
        <translation>風險等級</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Forced close</source>
        <translation>強制平倉</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已銷戶</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>銷戶中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>部分認證</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認證</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未開啟</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短訊</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>You are a guest.</source>
        <translation>您目前是訪客。</translation>
    </message>
    <message>
        <source>Sign in to see your profile and your accounts.</source>
        <translation>登入後即可查看您的資料和帳戶。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Refresh profile and accounts (F5)</source>
        <translation>重新整理資料和帳戶 (F5)</translation>
    </message>
    <message>
        <source>Refresh profile and accounts</source>
        <translation>重新整理資料和帳戶</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已連結的登入方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Password, two-step verification and connected sign-ins</source>
        <translation>密碼、雙重驗證和已連結的登入方式</translation>
    </message>
    <message>
        <source>Change password and security</source>
        <translation>更改密碼和安全設定</translation>
    </message>
</context>
<context>
    <name>mm::ProfilesDialog</name>
    <message>
        <source>Demo</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此視窗</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>其他視窗</translation>
    </message>
    <message>
        <source>This window shows it already</source>
        <translation>此視窗已顯示該設定檔</translation>
    </message>
    <message>
        <source>Choose a profile first</source>
        <translation>請先選擇一個設定檔</translation>
    </message>
    <message>
        <source>Close its window first</source>
        <translation>請先關閉其視窗</translation>
    </message>
    <message>
        <source>Forget %1 (%2) on this computer? What is kept in the keychain for it goes, too; the account itself stays.</source>
        <translation>要在本機上移除 %1（%2）嗎？鑰匙圈中為其儲存的內容亦會一併刪除；帳號本身不受影響。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>所在視窗</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>本機上的設定檔</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Another account…</source>
        <translation>其他帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>mm::ProofFields</name>
    <message>
        <source>The gateway also wants a code sent to %1 and one sent to %2.</source>
        <translation>閘道還需要傳送至 %1 的驗證碼和傳送至 %2 的驗證碼。</translation>
    </message>
    <message>
        <source>The gateway also wants a code sent to %1.</source>
        <translation>閘道還需要傳送至 %1 的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator app shows now.</source>
        <translation>請輸入驗證器應用程式目前顯示的驗證碼。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Have a code sent to you first.</source>
        <translation>請先索取驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>請輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>請輸入驗證器應用程式顯示的 6 位數字。</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>E-mail code</source>
        <translation>電郵驗證碼</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>短訊驗證碼</translation>
    </message>
</context>
<context>
    <name>mm::ProxyPage</name>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>請輸入代理的連接埠，即 1 至 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address alone, such as proxy.example.com.</source>
        <translation>請只輸入代理的名稱或地址，例如 proxy.example.com。</translation>
    </message>
    <message>
        <source>“%1” is on this computer, which is never reached through a proxy. Choose another environment to test the proxy.</source>
        <translation>「%1」位於本機，而連線至本機從不經過代理。請選擇其他環境以測試代理。</translation>
    </message>
    <message>
        <source>Every connection of this program goes this way, also the ones before you sign in. This computer itself is always reached directly.</source>
        <translation>本程式的所有連線均使用此方式，包括登入前的連線。本機始終直接連線。</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用戶名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>where the proxy asks for one</source>
        <translation>代理要求時填寫</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Saved. New connections go this way from now on.</source>
        <translation>已儲存。由現在起，新連線將使用此方式。</translation>
    </message>
</context>
<context>
    <name>mm::QrCode</name>
    <message>
        <source>QR code of the key</source>
        <translation>金鑰的二維碼</translation>
    </message>
    <message>
        <source>For the camera of an authenticator app. The key below can be typed in instead.</source>
        <translation>供驗證器應用程式以相機掃描。亦可改為輸入下方的金鑰。</translation>
    </message>
</context>
<context>
    <name>mm::ReauthForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>This account is closed until an identity check is passed.</source>
        <translation>此帳號須通過身份認證後方可使用。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>改用密碼</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用驗證碼</translation>
    </message>
    <message>
        <source>Have a code sent first.</source>
        <translation>請先索取驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>請輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
</context>
<context>
    <name>mm::RegistrationPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Register with</source>
        <translation>註冊方式</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>輸入國家／地區名稱搜尋</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Optional: codes work without one</source>
        <translation>選填：不設密碼亦可用驗證碼登入</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在建立您的帳號…</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>以此帳號登入</translation>
    </message>
</context>
<context>
    <name>mm::SecretDisplay</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隱藏</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>已複製。%n 秒後將從剪貼簿中清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隱藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>顯示：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>複製：%1</translation>
    </message>
</context>
<context>
    <name>mm::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隱藏輸入內容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入內容</translation>
    </message>
</context>
<context>
    <name>mm::SecurityDialog</name>
    <message>
        <source>Security – MultiMarkets</source>
        <translation>安全 – MultiMarkets</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已連結的登入方式</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>mm::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>A locked window hides what it shows, and forgets what signed you in, until you prove who you are.</source>
        <translation>視窗鎖定後會隱藏其內容，並清除您的登入憑證，直至您證明身份為止。</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>閒置以下時間後鎖定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes without activity until the lock</source>
        <translation>鎖定前的閒置分鐘數</translation>
    </message>
    <message>
        <source>Can be chosen where the box before it is ticked</source>
        <translation>勾選前面的方格後方可選擇</translation>
    </message>
    <message>
        <source>Lock when the system&apos;s screen is locked</source>
        <translation>系統螢幕鎖定時一併鎖定</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>此系統不會通知程式螢幕已鎖定。</translation>
    </message>
</context>
<context>
    <name>mm::SessionPrompt</name>
    <message>
        <source>Signed in elsewhere</source>
        <translation>已在其他地方登入</translation>
    </message>
    <message>
        <source>Somebody signed in to this account at another place, which ended the session here. If that was not you, change your password at once.</source>
        <translation>有人在其他地方登入了此帳號，此處的工作階段因此結束。如非您本人，請立即更改密碼。</translation>
    </message>
    <message>
        <source>Your session has expired</source>
        <translation>您的登入已過期</translation>
    </message>
    <message>
        <source>Sign in again to go on where you are. Everything on screen stays as it is; prices go on as for a guest.</source>
        <translation>重新登入即可從目前位置繼續。畫面上的內容保持不變；行情將以訪客身份繼續更新。</translation>
    </message>
    <message>
        <source>Ctrl+L leads to the password when you are ready.</source>
        <translation>準備好後，按 Ctrl+L 即可前往密碼欄。</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不登入</translation>
    </message>
    <message>
        <source>Go on as a guest (Esc)</source>
        <translation>以訪客身份繼續 (Esc)</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>以其他身份登入…</translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Some of what you changed is not saved.</source>
        <translation>您的部分更改尚未儲存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不儲存並關閉</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>mm::SignInForm</name>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必須是大於零的數字。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>請輸入電郵地址。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>電郵地址的格式應為 name@example.com。</translation>
    </message>
    <message>
        <source>Choose the country or area code of the number.</source>
        <translation>請選擇號碼所屬的國家／地區或區號。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>請輸入手機號碼。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>電話號碼過短。</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>電話號碼過長。</translation>
    </message>
    <message>
        <source>There is no such phone number in the chosen country.</source>
        <translation>所選國家／地區沒有這樣的電話號碼。</translation>
    </message>
    <message>
        <source>Enter your customer number.</source>
        <translation>請輸入客戶號碼。</translation>
    </message>
    <message>
        <source>A customer number has digits only.</source>
        <translation>客戶號碼只可包含數字。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
    <message>
        <source>The code has 6 digits.</source>
        <translation>驗證碼為 6 位數字。</translation>
    </message>
    <message>
        <source>Press “Send code”, then enter the code you get.</source>
        <translation>請按「傳送驗證碼」，然後輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>請輸入傳送給您的驗證碼。</translation>
    </message>
    <message>
        <source>Choose the country you live in.</source>
        <translation>請選擇您居住的國家／地區。</translation>
    </message>
    <message>
        <source>Choose a new password.</source>
        <translation>請設定新密碼。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer or less usual one.</source>
        <translation>此密碼太容易被猜中。請選擇更長或較不常見的密碼。</translation>
    </message>
</context>
<context>
    <name>mm::SignInPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用驗證碼</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>使用我的密碼</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>在本機上保持登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>mm::SignInWindow</name>
    <message>
        <source>Sign in – MultiMarkets</source>
        <translation>登入 – MultiMarkets</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The gateway to sign in to</source>
        <translation>要登入的閘道</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>The number of your broker</source>
        <translation>您所屬經紀商的編號</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Browse prices without signing in</source>
        <translation>不登入，直接看行情</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不連結</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Sign in with an application</source>
        <translation>使用應用程式登入</translation>
    </message>
    <message>
        <source>There is an account for this %1 identity already. Sign in to it to connect them.</source>
        <translation>此 %1 身份已有對應的帳號。請登入該帳號以進行連結。</translation>
    </message>
    <message>
        <source>Your password has been changed. Sign in with the new one.</source>
        <translation>您的密碼已更改，請使用新密碼登入。</translation>
    </message>
    <message>
        <source>Your account is there; its number is %1. Sign in with a code.</source>
        <translation>您的帳號已建立，客戶號碼為 %1。請使用驗證碼登入。</translation>
    </message>
</context>
<context>
    <name>mm::StatusBanner</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>Copy the trace ID for support</source>
        <translation>複製追蹤編號，供客服查詢</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>mm::StatusLine</name>
    <message>
        <source>Quotes: %1</source>
        <translation>行情：%1</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Price connection: state, and time from heartbeat to answer</source>
        <translation>行情連線：狀態，以及心跳至回應的時間</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>閘道 %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s time, in your time zone</source>
        <translation>閘道時間（按您的時區顯示）</translation>
    </message>
    <message>
        <source>%1/%2 calls</source>
        <translation>呼叫額度 %1/%2</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼叫額度 %1</translation>
    </message>
    <message>
        <source>Calls left of those the gateway allows a minute</source>
        <translation>閘道每分鐘允許的呼叫次數中剩餘的次數</translation>
    </message>
</context>
<context>
    <name>mm::TableColumns</name>
    <message>
        <source>Move column left</source>
        <translation>左移此欄</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移此欄</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>還原預設欄</translation>
    </message>
</context>
<context>
    <name>mm::ThirdParties</name>
    <message>
        <source>%1 needs a relay page, and this environment names none.</source>
        <translation>%1 需要中轉頁面，但此環境未有指定。</translation>
    </message>
    <message>
        <source>This environment does not say where to find %1.</source>
        <translation>此環境未說明在哪裡可以找到 %1。</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyRow</name>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登入</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyService</name>
    <message>
        <source>This %1 account is bound to your account already.</source>
        <translation>此 %1 帳號已綁定至您的帳號。</translation>
    </message>
    <message>
        <source>This %1 account belongs to somebody else&apos;s account.</source>
        <translation>此 %1 帳號屬於其他人的帳號。</translation>
    </message>
</context>
<context>
    <name>mm::TickerModel</name>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升跌</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>升跌幅</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買入價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣出價</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>點差</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>24 小時最高</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>24 小時最低</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>24 小時成交量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 pips</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>無報價</translation>
    </message>
    <message>
        <source>This product is not offered (any more).</source>
        <translation>此產品不提供或已下架。</translation>
    </message>
    <message>
        <source>Beyond the gateway&apos;s limit of products with live prices.</source>
        <translation>超出閘道即時報價的產品數量上限。</translation>
    </message>
    <message>
        <source>Outside trading hours.</source>
        <translation>目前為非交易時段。</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的報價</translation>
    </message>
    <message>
        <source>Stale: nothing heard for %1.</source>
        <translation>報價已過期：%1 未收到任何數據。</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1，上升</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1，下跌</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，已過期</translation>
    </message>
</context>
<context>
    <name>mm::TickerPane</name>
    <message>
        <source>New watchlist</source>
        <translation>新增自選清單</translation>
    </message>
    <message>
        <source>Rename watchlist</source>
        <translation>重新命名自選清單</translation>
    </message>
    <message>
        <source>&amp;Add products…</source>
        <translation>新增產品(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove selected products</source>
        <translation>移除所選產品(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>篩選清單(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo change of watchlists</source>
        <translation>復原對自選清單的更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新增清單(&amp;N)…</translation>
    </message>
    <message>
        <source>Rena&amp;me list…</source>
        <translation>重新命名清單(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete list</source>
        <translation>刪除清單(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>下一個清單(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous list</source>
        <translation>上一個清單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <translation>自選清單(&amp;W)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自選清單</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Lists and columns</source>
        <translation>清單與欄</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自選清單</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>The gateway gives live prices of %1 products at most: %n product(s) have none.</source>
        <translation>
            <numerusform>閘道最多提供 %1 個產品的即時報價：有 %n 個產品沒有報價。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1).</source>
        <translation>閘道拒絕傳送報價（%1）。</translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1): %2</source>
        <translation>閘道拒絕傳送報價（%1）：%2</translation>
    </message>
    <message>
        <source>Nothing on this list matches “%1”.</source>
        <translation>此清單中沒有與「%1」相符的產品。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The products could not be loaded.</source>
        <translation>無法載入產品。</translation>
    </message>
    <message>
        <source>Loading products…</source>
        <translation>正在載入產品…</translation>
    </message>
    <message>
        <source>The gateway offers no products.</source>
        <translation>閘道未提供任何產品。</translation>
    </message>
    <message>
        <source>There is no watchlist.</source>
        <translation>沒有自選清單。</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新增清單…</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此清單為空。</translation>
    </message>
    <message>
        <source>Add products to see their prices (%1).</source>
        <translation>新增產品即可查看報價 (%1)。</translation>
    </message>
    <message>
        <source>Add products…</source>
        <translation>新增產品…</translation>
    </message>
</context>
<context>
    <name>mm::TradeType</name>
    <message>
        <source>Cross contract</source>
        <translation>全倉合約</translation>
    </message>
    <message>
        <source>Isolated contract</source>
        <translation>逐倉合約</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>槓桿</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>現貨</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Leveraged spot</source>
        <translation>現貨槓桿</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
</context>
</TS>
