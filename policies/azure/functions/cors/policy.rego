# METADATA
# title: Function apps do not let every origin call them
# description: With an allowed origin of * any web page that a user visits can call the functions from their browser.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.cors
#   requirement: no function app may have a wildcard CORS policy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_function_app, azurerm_linux_function_app, azurerm_windows_function_app]
#   profiles: [recommended]
#   remediation: Name the origins that may call the functions in `site_config.cors.allowed_origins`.
package decree.azure.functions.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(app, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some app in input.resource.azurerm_function_app
	value.has(app.values.site_config[0].cors[0].allowed_origins, "*")
}

deny contains tf.finding(function_app, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	value.has(function_app.values.site_config[0].cors[0].allowed_origins, "*")
}

deny contains tf.finding(function_app, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	value.has(function_app.values.site_config[0].cors[0].allowed_origins, "*")
}
