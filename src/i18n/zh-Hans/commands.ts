import type { Messages } from '@/i18n/en';

/** Commands and files for other tools: what a form is about to do, and how a credential is used. */
export const commands: Messages['commands'] = {
  show: '显示为命令',
  fillIn: '请先填写表单，此处随后会显示对应的命令。',
  tool: '工具',
  tools: {
    azureCli: 'Azure CLI (Bash)',
    powerShell: 'Azure PowerShell',
    rest: 'REST (az rest)',
    bicep: 'Bicep',
    terraform: 'Terraform',
  },
  cannot: (tool) => `${tool} 无法执行此操作。`,
  leftOut: (shown, left) => `此处仅包含前 ${shown} 项，其余 ${left} 项未列出，需要另行执行。`,
  notes: {
    printsPassword:
      '此命令会输出一次新密码。请勿在会记录输出的环境中运行，并将密码保存在安全的位置。',
    nameThePassword: '必须指定密码名称：如果不指定，两个密码都会被替换。',
    overwrites: '如果已有同名资源，会直接将其覆盖而不提示；如果是令牌，其密码会丢失。',
    templateWipesPasswords:
      '重新部署令牌的模板会删除令牌的密码。使用这些密码的用户和设备将无法再登录。',
    templatesWipeEach:
      '部署这些令牌的模板会删除它们的所有密码，使用这些密码的用户和设备都将无法再登录。',
    replacesActions: '此操作会替换整个权限列表，包括其他人在此期间添加的权限。',
    keepsPasswords: '请求中列出的是要保留的密码，其他密码都会被删除。',
    asksFirst: '此命令会先要求确认。',
    asksEach: '此命令会在处理每一项之前要求确认。',
    doesNotAsk: '此操作会立即执行，不会要求确认。',
    stateHoldsPassword:
      '密码会保存在 Terraform 的状态中。请将状态保存在只有有权使用该密码的人员才能读取的位置。',
    importFirst: 'import 块用于 Terraform 尚未管理的资源。如果已在管理，请将其删除。',
    noPasswordsInTemplates: '模板无法生成密码。请使用 Azure CLI、Azure PowerShell 或 REST。',
    noDeletionInTemplates: '模板无法执行此删除操作。请使用 Azure CLI、Azure PowerShell 或 REST。',
    removeTheBlock: '请从配置中删除对应的块，然后应用配置。',
    terraformNeedsPassword1:
      '资源 azurerm_container_registry_token_password 始终包含 password1，因此无法单独生成 password2。',
    terraformNeedsNoPasswords:
      '资源 azurerm_container_registry_token_password 只能用于尚无密码的令牌。',
    registryTemplate:
      '这是注册表的属性。请在定义注册表本身的位置进行更改：如果仅使用此属性部署注册表，其他属性可能会被重置。',
    cliEnablesNoTrust: '较新版本的 Azure CLI 会拒绝启用内容信任。如果 Azure 仍允许，请使用 REST。',
    contentTrustGone: '提供程序 azurerm 不再提供内容信任属性。',
    notEverything: '此工具无法完成此更改的全部内容。请改用 REST。',
  },
  kit: {
    title: '使用密码',
    titleWithout: '如何使用此令牌登录',
    titleAdmin: '如何使用管理员用户登录',
    where: '使用密码的位置',
    targets: {
      docker: 'docker login (Bash)',
      podman: 'podman login (Bash)',
      helm: 'helm registry login (Bash)',
      powerShell: 'docker login (PowerShell)',
      configJson: 'Docker 的 config.json',
      kubectl: 'Kubernetes：使用 kubectl 创建拉取机密',
      kubernetes: 'Kubernetes：拉取机密和 Pod 的 YAML',
      githubActions: 'GitHub Actions',
      azurePipelines: 'Azure Pipelines',
      test: '测试密码 (Bash, curl)',
    },
    notes: {
      docker: '该命令会提示输入密码，因此密码不会留在命令历史记录中。',
      podman: '该命令会提示输入密码，因此密码不会留在命令历史记录中。',
      helm: '该命令会提示输入密码，因此密码不会留在命令历史记录中。',
      powerShell: '该命令会提示输入密码，因此密码不会留在命令历史记录中。',
      configJson:
        '文件中 <base64> 的位置是用户名、冒号和密码经 Base64 编码后的内容。Base64 不是加密。',
      kubectl: '该命令会提示输入密码，并在当前命名空间中创建拉取机密。',
      kubernetes:
        '机密中 <base64> 的位置是经 Base64 编码的 config.json 文件。Pod 示例展示了如何使用该机密。',
      githubActions:
        '请将密码保存为 GitHub 存储库的机密 ACR_PASSWORD，例如使用：gh secret set ACR_PASSWORD',
      azurePipelines: '请将密码保存为管道的机密变量 ACR_PASSWORD。',
      test: '预期结果为 200。401 表示密码错误或已过期，或者令牌已禁用。403 表示注册表的网络规则不允许访问。',
    },
    fileTitle: '包含密码的文件',
    fileWarning: '任何能读取此文件的人都可以登录。请勿将其放入源代码管理，不再需要时请将其删除。',
    copyWith: (password) => `复制（包含 ${password}）`,
    downloadWith: (password) => `下载（包含 ${password}）`,
    later: '包含密码的文件只能在密码生成后立即获取。',
  },
};
