# METADATA
# title: Logic Apps accept HTTPS only
# description: The signature in the address of a trigger is its password; over plain HTTP everyone on the path can read it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/logic_app_standard
# custom:
#   id: azure.logicapps.https_only
#   requirement: every standard Logic App must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_logic_app_standard]
#   profiles: [recommended]
#   remediation: Set `https_only` to true.
#   fix:
#     set:
#       path: [https_only]
#       value: true
package decree.azure.logicapps.https_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(app_standard, "must accept HTTPS only", ["https_only"]) if {
	some app_standard in input.resource.azurerm_logic_app_standard
	https_only := value.at(app_standard.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}
