# METADATA
# title: Web apps do not let every origin call them
# description: With an allowed origin of * any web page that a user visits can call the app from their browser
#   and read the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.cors
#   aliases: [CKV_AZURE_57]
#   requirement: no web app may have a wildcard CORS policy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   profiles: [recommended]
#   remediation: Name the origins that may call the app in `site_config.cors.allowed_origins`.
package decree.azure.appservice.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some service in input.resource.azurerm_app_service
	value.has(service.values.site_config[0].cors[0].allowed_origins, "*")
}

deny contains tf.finding(web_app, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	value.has(web_app.values.site_config[0].cors[0].allowed_origins, "*")
}

deny contains tf.finding(web_app, "must not let every origin call it", ["site_config", 0, "cors", 0, "allowed_origins"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	value.has(web_app.values.site_config[0].cors[0].allowed_origins, "*")
}
