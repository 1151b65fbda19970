# METADATA
# title: GKE issues no client certificates
# description: A client certificate is valid for years, and GKE cannot revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.client_certificates
#   aliases: [CKV_GCP_13]
#   requirement: GKE clusters must not issue client certificates
#   severity: MEDIUM
#   category: authentication
#   resource_types: [google_container_cluster]
#   remediation: Set `master_auth.0.client_certificate_config.0.issue_client_certificate` to false.
#   fix:
#     set:
#       path: [master_auth, 0, client_certificate_config, 0, issue_client_certificate]
#       value: false
package decree.google.gke.client_certificates

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not issue client certificates", ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"]) if {
	some cluster in input.resource.google_container_cluster
	issue_client_certificate := cluster.values.master_auth[0].client_certificate_config[0].issue_client_certificate
	value.known(issue_client_certificate)
	issue_client_certificate != false
}
