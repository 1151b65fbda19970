# METADATA
# title: Web apps have a health check
# description: Without one, the load balancer goes on sending requests to an instance that hangs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.health_check
#   aliases: [CKV_AZURE_213]
#   requirement: every web app must have a health check
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   remediation: Set `site_config.health_check_path` to a path that fails when the app does.
package decree.azure.appservice.health_check

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have a health check", ["site_config", 0, "health_check_path"]) if {
	some service in input.resource.azurerm_app_service
	value.absent(value.at(service.values, ["site_config", 0, "health_check_path"], null))
}

deny contains tf.finding(web_app, "must have a health check", ["site_config", 0, "health_check_path"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	value.absent(value.at(web_app.values, ["site_config", 0, "health_check_path"], null))
}

deny contains tf.finding(web_app, "must have a health check", ["site_config", 0, "health_check_path"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	value.absent(value.at(web_app.values, ["site_config", 0, "health_check_path"], null))
}
