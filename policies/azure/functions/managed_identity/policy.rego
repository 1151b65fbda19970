# METADATA
# title: Function apps have a managed identity
# description: With an identity a function needs no connection string in its settings, where it leaks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.managed_identity
#   requirement: every function app must have a managed identity
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_function_app, azurerm_linux_function_app, azurerm_windows_function_app]
#   frameworks:
#     pci_dss: ["7.2.1.5", "7.2.2.5", "7.2.5.3", "7.3.1.3", "7.3.2.3", "7.3.3.3", "8.2.7.3", "8.2.8.5", "8.3.4.3"]
#   remediation: Add an `identity` block.
package decree.azure.functions.managed_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(app, "must have a managed identity", ["identity"]) if {
	some app in input.resource.azurerm_function_app
	value.absent(value.at(app.values, ["identity"], null))
}

deny contains tf.finding(function_app, "must have a managed identity", ["identity"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	value.absent(value.at(function_app.values, ["identity"], null))
}

deny contains tf.finding(function_app, "must have a managed identity", ["identity"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	value.absent(value.at(function_app.values, ["identity"], null))
}
