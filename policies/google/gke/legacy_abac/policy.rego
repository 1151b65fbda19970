# METADATA
# title: GKE does not use legacy authorisation
# description: Under legacy authorisation every service account has nearly every right in the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.legacy_abac
#   aliases: [CKV_GCP_7, AVD-GCP-0062, 5baa92d2-d8ee-4c75-88a4-52d9d8bb8067]
#   requirement: GKE clusters must not use legacy authorisation
#   severity: HIGH
#   category: authentication
#   resource_types: [google_container_cluster]
#   profiles: [recommended]
#   remediation: Set `enable_legacy_abac` to false.
#   fix:
#     set:
#       path: [enable_legacy_abac]
#       value: false
package decree.google.gke.legacy_abac

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use legacy authorisation", ["enable_legacy_abac"]) if {
	some cluster in input.resource.google_container_cluster
	enable_legacy_abac := cluster.values.enable_legacy_abac
	value.known(enable_legacy_abac)
	enable_legacy_abac != false
}
