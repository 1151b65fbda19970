# METADATA
# title: GKE admits signed images only
# description: Without Binary Authorization any image from any registry runs, also one that never went through the pipeline.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.binary_authorization
#   aliases: [CKV_GCP_66]
#   requirement: GKE clusters must use Binary Authorization
#   severity: LOW
#   category: supply chain
#   resource_types: [google_container_cluster]
#   remediation: Set `evaluation_mode` in `binary_authorization` to "PROJECT_SINGLETON_POLICY_ENFORCE".
package decree.google.gke.binary_authorization

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must use Binary Authorization", []) if {
	some cluster in input.resource.google_container_cluster
	not_binary_authorization_0_evaluation_mode_is(cluster)
	enabled := value.at(cluster.values, ["binary_authorization", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	enable_binary_authorization := value.at(cluster.values, ["enable_binary_authorization"], null)
	value.known(enable_binary_authorization)
	enable_binary_authorization != true
}

not_binary_authorization_0_evaluation_mode_is(cluster) if {
	value.absent(value.at(cluster.values, ["binary_authorization", 0, "evaluation_mode"], null))
}

not_binary_authorization_0_evaluation_mode_is(cluster) if {
	cluster.values.binary_authorization[0].evaluation_mode == "DISABLED"
}
