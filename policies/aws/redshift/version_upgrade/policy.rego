# METADATA
# title: Redshift clusters take version upgrades
# description: Clusters that refuse upgrades miss the security fixes of the engine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.version_upgrade
#   aliases: [CKV_AWS_141]
#   requirement: every Redshift cluster must allow version upgrade
#   severity: LOW
#   category: patching
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     nist_800_53:
#       [cm_2_b, cm_2_b_1, cm_2_b_2, cm_2_b_3, cm_3_3, cp_9_a, cp_9_b, cp_9_c, sc_5_2, si_2_2, si_2_5, si_2_c,
#        si_2_d]
#   remediation: Set `allow_version_upgrade` to true.
#   fix:
#     set:
#       path: [allow_version_upgrade]
#       value: true
package decree.aws.redshift.version_upgrade

import data.decree.tf

deny contains tf.finding(cluster, "must upgrade minor versions automatically", ["allow_version_upgrade"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.allow_version_upgrade == false
}
