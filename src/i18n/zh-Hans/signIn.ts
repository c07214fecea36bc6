import type { Messages } from '@/i18n/en';

/** Configuration, signing in and the account. */
export const signIn: Messages['signIn'] = {
  title: '登录',
  intro: '请使用你用来管理容器注册表的帐户登录。',
  where: (cloud, tenant) => `云：${cloud}。租户：${tenant}。`,
  button: '登录',
  leaving: '正在打开登录页面…',
  otherWay: '使用访问令牌',
  otherWayText:
    '请在已登录 Azure CLI 的环境中运行此命令，然后粘贴其输出。令牌只保存在此页面的内存中：关闭或重新加载页面后即消失。',
  command: 'Azure CLI',
  accessToken: '访问令牌',
  tokenHint: '请粘贴到此处。该字段会立即自动清空。',
  tokenProblems: {
    empty: '没有粘贴任何内容。请复制令牌后重新粘贴。',
    notAToken: '这不是访问令牌。请完整复制命令的输出，不要包含其他内容。',
    expired: '此令牌已过期。请重新运行命令以获取新令牌。',
  },
  problemTitle: '登录未成功',
  code: (code) => `代码：${code}`,
  problems: {
    unreachable: '无法连接到登录服务。请检查网络连接；防火墙或浏览器扩展可能阻止了它。然后重试。',
    tenantNotFound:
      '登录服务无法识别此租户，或不在所配置的地址上。此门户的运维人员可以在 config.json 中更正租户和云。',
    tenantRefused:
      '该租户未允许你登录：你的帐户不是其来宾，或此门户未在该租户中获得批准。该租户的管理员可以邀请你或批准此门户。',
    cancelled: '登录已取消。请重试。',
    refused: '登录服务拒绝了请求。请重试；如果再次发生，请将代码告知此门户的运维人员。',
    otherAccount: '那是另一个帐户。请使用最初的帐户登录，或取消后切换帐户。',
    popupBlocked: '浏览器阻止了窗口。请允许此网站打开窗口，或在此页面继续。',
    storageBlocked:
      '浏览器阻止了此网站的存储，而登录需要它。请允许此地址的网站数据，或使用访问令牌。',
  },
  asBefore: '你仍保持之前的登录状态。',
  signedOutTitle: '你已在另一个标签页中注销',
  signedOutText: '此标签页已加载的所有内容均已清除。',
  changed: {
    title: '帐户已在另一个标签页中更改',
    text: '此标签页已加载的所有内容均已清除。在你选择之前，这里不会继续任何操作。',
    there: '在另一个标签页中',
    here: '在此标签页中',
    follow: '使用另一个标签页的帐户',
    stay: '保留此标签页的帐户',
  },
  clockTitle: '你的计算机时钟不准确',
  clockText: (minutes) =>
    `它与服务器相差 ${minutes} 分钟。密码的到期时间按你的时钟显示：请先校准时钟，再选择到期日期。`,

  again: {
    endedTitle: '请重新登录',
    ended: '你的会话已结束。请重新登录：正在进行的操作会从中断处继续，你输入的内容不会丢失。',
    proofTitle: 'Azure 要求进一步验证',
    proof:
      'Azure 要求你在进行此更改前证明身份，例如通过多重身份验证。验证后会立即执行更改，且只执行一次。',
    window: '在新窗口中继续',
    waiting: '请在另一个窗口中完成。如果已将其关闭，请重新开始。',
    page: '在此页面继续',
    pageText:
      '如果不使用窗口，此页面会重新加载：你输入的内容会保留，之后请再次选择“保存”或“创建”。',
    token: 'Azure 不再接受此访问令牌。请粘贴新的令牌。',
  },

  account: '帐户',
  accountOf: (name) => `帐户：${name}`,
  tenant: (tenant) => `租户：${tenant}`,
  broughtToken: '访问令牌',
  expires: (when) => `到期时间：${when}`,
  expired: (when) => `已于 ${when} 过期`,
  expiryUnknown: '未说明何时到期',
  tenants: {
    title: '租户',
    current: '当前',
    switch: '切换',
    switchTo: (tenant) => `切换到 ${tenant}`,
    running: '请等待正在进行的操作结束。',
    leaving: '正在登录到其他租户…',
    loading: '正在加载你的租户…',
    failed: '无法加载你的租户',
  },
  switchAccount: '切换帐户',
  signOut: '注销',
  forgetToken: '忘记令牌',

  draftKept: '重新登录前输入的内容已恢复，尚未发送任何内容。',

  setUp: {
    title: '门户尚未配置',
    brokenTitle: '门户的配置不正确',
    unreachableTitle: '无法启动门户',
    missing: '门户旁缺少 config.json 文件。它说明在何处登录：',
    notJson: 'config.json 文件不是 JSON：缺少或多出了逗号、引号或括号。',
    settings: '在 config.json 文件中：',
    unreachable: '无法加载门户的某个文件。请检查网络连接，然后重新加载页面。',
    demo: '演示在此页面中运行模拟的 Azure，需要使用服务工作进程 (service worker) 和存储，但浏览器在此处不允许使用。原因可能是无痕窗口或禁用 Cookie 的设置：请在普通窗口中打开演示，或允许此地址使用两者。',
    insecure: '门户只能通过 HTTPS 使用：否则浏览器不允许登录。请使用以 https:// 开头的地址打开。',
    whoHelps: '此门户的运维人员可以更正；之后请重新加载页面。',
    example: 'config.json 示例',
    missingSetting: '缺失',
    wrongSetting: '无效',
    notKnownSetting: '不是有效的设置；请检查拼写',
    withHint: (hint) => `（${hint}）`,
    hints: {
      cloud:
        'AzureCloud、AzureChinaCloud、AzureUSGovernment，或包含 resourceManager 和 signIn 的对象',
      resourceManager: 'Azure 资源管理器的地址：https://、主机名，不含路径',
      signIn: '如果用户自带令牌，则为 accessToken；在 cloud 中则为登录的 https:// 地址',
      tenant: '你的 Microsoft Entra 租户的 ID 或域名',
      clientId: '应用注册的应用程序（客户端）ID',
      subscription: '优先显示的订阅的 ID；可省略',
      loginServerSuffix: '登录服务器的后缀，例如 azurecr.io；可省略',
    },
    reload: '重新加载页面',
  },
};
