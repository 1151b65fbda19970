# METADATA
# title: Web apps have a managed identity
# description: With an identity the app needs no password for databases and vaults that could leak from its settings.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.managed_identity
#   aliases: [CKV_AZURE_71]
#   requirement: every web app must have a managed identity
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   remediation: Add an `identity` block.
package decree.azure.appservice.managed_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have a managed identity", ["identity"]) if {
	some service in input.resource.azurerm_app_service
	value.absent(value.at(service.values, ["identity"], null))
}

deny contains tf.finding(web_app, "must have a managed identity", ["identity"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	value.absent(value.at(web_app.values, ["identity"], null))
}

deny contains tf.finding(web_app, "must have a managed identity", ["identity"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	value.absent(value.at(web_app.values, ["identity"], null))
}
