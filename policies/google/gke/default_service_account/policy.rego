# METADATA
# title: GKE nodes do not use the default service account
# description: The default account may be editor of the whole project; every pod on the node can act as it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.default_service_account
#   aliases: [AVD-GCP-0050]
#   requirement: GKE clusters must not use the default service account
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_container_cluster]
#   remediation: Name a service account with few rights in `node_config`, or remove the default pool.
package decree.google.gke.default_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default service account", []) if {
	some cluster in input.resource.google_container_cluster
	enable_autopilot := value.at(cluster.values, ["enable_autopilot"], null)
	value.known(enable_autopilot)
	enable_autopilot != true
	remove_default_node_pool := value.at(cluster.values, ["remove_default_node_pool"], null)
	value.known(remove_default_node_pool)
	remove_default_node_pool != true
	not_node_config_0_service_account_is(cluster)
}

not_node_config_0_service_account_is(cluster) if {
	value.absent(value.at(cluster.values, ["node_config", 0, "service_account"], null))
}

not_node_config_0_service_account_is(cluster) if {
	cluster.values.node_config[0].service_account == "default"
}

not_node_config_0_service_account_is(cluster) if {
	value.matches(cluster.values.node_config[0].service_account, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
}
