# METADATA
# title: Compute clusters do not open SSH to the internet
# description: An open SSH port on training nodes exposes the data and the identity of the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_cluster
# custom:
#   id: azure.machinelearning.cluster_ssh
#   requirement: every Machine Learning compute cluster must not open SSH
#   severity: HIGH
#   category: least privilege
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   profiles: [recommended, ai_platform]
#   remediation: Set `ssh_public_access_enabled` to false or remove the `ssh` block.
package decree.azure.machinelearning.cluster_ssh

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_cluster, "must not open SSH", []) if {
	some learning_compute_cluster in input.resource.azurerm_machine_learning_compute_cluster
	ssh_public_access_enabled := learning_compute_cluster.values.ssh_public_access_enabled
	value.known(ssh_public_access_enabled)
	ssh_public_access_enabled != false
	value.present(value.at(learning_compute_cluster.values, ["ssh"], null))
}
