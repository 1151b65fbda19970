# METADATA
# title: Variables of automation are encrypted
# description: An unencrypted variable is readable in the portal and in every export, and cannot be made secret later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/automation_variable_bool
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/automation_variable_datetime
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/automation_variable_int
# custom:
#   id: azure.automation.encrypted_variables
#   aliases: [CKV_AZURE_73]
#   requirement: every automation variable must be encrypted
#   severity: MEDIUM
#   category: encryption
#   resource_types:
#     [azurerm_automation_variable_bool, azurerm_automation_variable_datetime, azurerm_automation_variable_int,
#      azurerm_automation_variable_object, azurerm_automation_variable_string]
#   profiles: [recommended]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.azure.automation.encrypted_variables

import data.decree.tf
import data.decree.value

deny contains tf.finding(variable_bool, "must be encrypted at rest", ["encrypted"]) if {
	some variable_bool in input.resource.azurerm_automation_variable_bool
	encrypted := value.at(variable_bool.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(variable_datetime, "must be encrypted at rest", ["encrypted"]) if {
	some variable_datetime in input.resource.azurerm_automation_variable_datetime
	encrypted := value.at(variable_datetime.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(variable_int, "must be encrypted at rest", ["encrypted"]) if {
	some variable_int in input.resource.azurerm_automation_variable_int
	encrypted := value.at(variable_int.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(variable_object, "must be encrypted at rest", ["encrypted"]) if {
	some variable_object in input.resource.azurerm_automation_variable_object
	encrypted := value.at(variable_object.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(variable_string, "must be encrypted at rest", ["encrypted"]) if {
	some variable_string in input.resource.azurerm_automation_variable_string
	encrypted := value.at(variable_string.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}
