# METADATA
# title: AKS clusters enforce network policies
# description: "Without an engine for them, NetworkPolicy objects are accepted and ignored: every pod reaches every other."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.network_policy
#   aliases: [CKV_AZURE_7, AVD-AZU-0043, f5342045-b935-402d-adf1-8dbbd09c0eef]
#   requirement: every AKS cluster must enforce network policies
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_kubernetes_cluster]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["6.3.3.5"]
#   remediation: Set `network_profile.network_policy` to cilium, azure or calico.
package decree.azure.aks.network_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must enforce network policies", ["network_profile", 0, "network_policy"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["network_profile", 0, "network_policy"], null))
}
