# METADATA
# title: Dataproc clusters have internal addresses only
# description: The web interfaces of Hadoop and Spark on the nodes ask for no password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataproc_cluster
# custom:
#   id: google.dataproc.internal_ip
#   aliases: [CKV_GCP_103]
#   requirement: Dataproc clusters must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_dataproc_cluster]
#   profiles: [ai_platform]
#   remediation: Set `cluster_config.0.gce_cluster_config.0.internal_ip_only` to true.
#   fix:
#     set:
#       path: [cluster_config, 0, gce_cluster_config, 0, internal_ip_only]
#       value: true
package decree.google.dataproc.internal_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not have a public IP address", ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"]) if {
	some cluster in input.resource.google_dataproc_cluster
	internal_ip_only := value.at(cluster.values, ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"], null)
	value.known(internal_ip_only)
	internal_ip_only != true
}
