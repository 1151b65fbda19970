# METADATA
# title: Web apps do not allow remote debugging
# description: A debugger opens ports into the process and shows its memory, secrets included; it is for
#   minutes, not for production.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.remote_debugging
#   aliases: [CKV_AZURE_72]
#   requirement: no web app may allow remote debugging
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   profiles: [recommended]
#   remediation: Set `site_config.0.remote_debugging_enabled` to false.
#   fix:
#     set:
#       path: [site_config, 0, remote_debugging_enabled]
#       value: false
package decree.azure.appservice.remote_debugging

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not allow remote debugging", ["site_config", 0, "remote_debugging_enabled"]) if {
	some service in input.resource.azurerm_app_service
	remote_debugging_enabled := service.values.site_config[0].remote_debugging_enabled
	value.known(remote_debugging_enabled)
	remote_debugging_enabled != false
}

deny contains tf.finding(web_app, "must not allow remote debugging", ["site_config", 0, "remote_debugging_enabled"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	remote_debugging_enabled := web_app.values.site_config[0].remote_debugging_enabled
	value.known(remote_debugging_enabled)
	remote_debugging_enabled != false
}

deny contains tf.finding(web_app, "must not allow remote debugging", ["site_config", 0, "remote_debugging_enabled"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	remote_debugging_enabled := web_app.values.site_config[0].remote_debugging_enabled
	value.known(remote_debugging_enabled)
	remote_debugging_enabled != false
}
