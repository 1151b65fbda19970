# METADATA
# title: Redshift clusters are not publicly accessible
# description: A warehouse with a public address is found by scans and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.public_access
#   aliases: [CKV_AWS_87, af173fde-95ea-4584-b904-bb3923ac4bda]
#   requirement: no Redshift cluster may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_redshift_cluster]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.29", "1.3.1.32", "1.3.2.32", "1.4.2.30", "1.5.1.29", "10.3.2.17", "3.5.1.3.22", A1.1.2.13,
#        A1.1.3.29, A3.4.1.15]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, mp_2, sc_25,
#        sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28,
#        sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.redshift.public_access

import data.decree.tf

deny contains tf.finding(cluster, "must not be publicly accessible", ["publicly_accessible"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.publicly_accessible == true
}
