# METADATA
# title: Function apps have no public network access
# description: Functions that serve other services of yours need no address on the internet that everyone can call.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.public_access
#   aliases: [CKV_AZURE_221]
#   requirement: every Linux function app and Windows function app must not be publicly accessible
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_linux_function_app, azurerm_windows_function_app]
#   frameworks:
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.19", "1.3.1.22", "1.3.2.22", "1.4.2.20", "1.5.1.19", "10.3.2.13", "3.5.1.3.18", A1.1.2.9,
#        A1.1.3.19, A3.4.1.11]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.functions.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_app, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	public_network_access_enabled := value.at(function_app.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}

deny contains tf.finding(function_app, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	public_network_access_enabled := value.at(function_app.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
