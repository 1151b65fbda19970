# METADATA
# title: AKS clusters are private
# description: "A private cluster has its API server in your network only: no scanner or stolen kubeconfig
#   reaches it from outside."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.private_cluster
#   aliases: [CKV_AZURE_115]
#   requirement: every AKS cluster must be a private cluster
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_kubernetes_cluster]
#   frameworks:
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_1_ii_b", "164_310_a_1", "164_312_a_1"]
#     pci_dss: ["1.2.8.12", "1.3.1.13", "1.3.2.13", "1.4.2.13", "1.5.1.12", A1.1.3.12]
#   remediation: Set `private_cluster_enabled` to true.
#   fix:
#     set:
#       path: [private_cluster_enabled]
#       value: true
package decree.azure.aks.private_cluster

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be a private cluster", ["private_cluster_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	private_cluster_enabled := value.at(cluster.values, ["private_cluster_enabled"], null)
	value.known(private_cluster_enabled)
	private_cluster_enabled != true
}
