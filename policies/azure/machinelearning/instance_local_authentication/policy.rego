# METADATA
# title: Compute instances have no local accounts
# description: A local account on the notebook machine opens its data and tokens past Entra ID.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_instance
# custom:
#   id: azure.machinelearning.instance_local_authentication
#   requirement: every Machine Learning compute instance must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_machine_learning_compute_instance]
#   profiles: [ai_platform]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.machinelearning.instance_local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_instance, "must not allow local accounts", ["local_auth_enabled"]) if {
	some learning_compute_instance in input.resource.azurerm_machine_learning_compute_instance
	local_auth_enabled := value.at(learning_compute_instance.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
