# METADATA
# title: Function apps accept HTTPS only
# description: "Function keys travel in the address or a header: over plain HTTP everyone on the path can read
#   and reuse them."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.https_only
#   aliases: [CKV_AZURE_70, AVD-AZU-0004]
#   requirement: every function app must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_function_app, azurerm_linux_function_app, azurerm_windows_function_app]
#   profiles: [recommended]
#   remediation: Set `https_only` to true.
#   fix:
#     set:
#       path: [https_only]
#       value: true
package decree.azure.functions.https_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(app, "must accept HTTPS only", ["https_only"]) if {
	some app in input.resource.azurerm_function_app
	https_only := value.at(app.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}

deny contains tf.finding(function_app, "must accept HTTPS only", ["https_only"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	https_only := value.at(function_app.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}

deny contains tf.finding(function_app, "must accept HTTPS only", ["https_only"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	https_only := value.at(function_app.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}
