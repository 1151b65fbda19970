# METADATA
# title: Compute instances do not open SSH
# description: Notebooks are used in the browser through Entra ID; SSH is a second door without it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_instance
# custom:
#   id: azure.machinelearning.instance_ssh
#   requirement: every Machine Learning compute instance must not open SSH
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_machine_learning_compute_instance]
#   profiles: [ai_platform]
#   remediation: Remove the `ssh` block.
package decree.azure.machinelearning.instance_ssh

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_instance, "must not open SSH", ["ssh"]) if {
	some learning_compute_instance in input.resource.azurerm_machine_learning_compute_instance
	value.present(value.at(learning_compute_instance.values, ["ssh"], null))
}
