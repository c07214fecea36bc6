import type { Messages } from '@/i18n/en';

/** What went wrong, what it means, what to do: one for each kind of error. */
export const problems: Messages['problems'] = {
  denied:
    '你没有执行此操作的权限。请让注册表的所有者为你分配“Container Registry Contributor and Data Access Configuration Administrator”角色。新权限最多可能需要 10 分钟才能生效。',
  policy: 'Azure Policy 禁止此操作。请联系订阅的策略管理员以允许此操作。',
  locked:
    '资源锁禁止此操作。所有者可以在 Azure 门户中删除该锁：请查看注册表、其资源组或其订阅的“锁”页面。',
  subscription:
    '该订阅目前只允许读取：它已被禁用，或者尚未注册资源提供程序 Microsoft.ContainerRegistry。订阅所有者可以解决此问题。',
  throttled: 'Azure 收到的请求过多。请等待一分钟，然后重试。',
  busy: '此资源上的另一个操作仍在运行。请在该操作完成后重试。',
  notFound: '资源不存在、已被删除，或者你无权查看它。',
  conflict: '资源在此期间已被更改。请刷新并查看当前内容，然后重试。',
  invalid: 'Azure 不接受这些值。未进行任何更改。请更正后重试。',
  unsupportedVersion: 'Azure 已不再支持此门户使用的 API 版本。此门户需要更新。',
  signedOut: '你的登录已失效。请重新登录。',
  wrongTenant: '你登录的租户与此资源所属的租户不同。请在顶部的帐户菜单中选择“切换帐户”。',
  offline: '浏览器处于脱机状态。未发送任何内容。请在连接网络后重试。',
  unreachable:
    '无法访问 Azure。可能是代理、防火墙或浏览器扩展阻止了访问，也可能是网络出现故障。请重试。',
  timeout: 'Azure 未及时响应。请重试。',
  unreadable:
    '收到的响应不是来自 Azure，或者已损坏。可能是代理或你所在网络的登录页面拦截了请求。请重试。',
  service: 'Azure 出现故障。请在几分钟后重试。',
  refused: '为保护你的登录信息，门户未访问指向所选云之外的地址。请报告此问题，并提供请求 ID。',
  failed: 'Azure 已接受此更改，但未能完成。重试之前，请先查看当前状态。',
  notApplied:
    'Azure 已接受此更改，但重新读取后发现没有任何变化。可能是 Azure Policy 撤销了此更改。请联系订阅的策略管理员。',
  cancelled: '你已停止等待响应。',
  unknownOutcome: '响应已丢失，无法确定此操作是否已执行。重试之前，请先查看当前状态。',
};
