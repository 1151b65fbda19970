# METADATA
# title: Redshift clusters have audit logging
# description: Without the audit log nobody can tell who logged in to the warehouse and which queries ran.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.audit_logging
#   aliases: [CKV_AWS_71, 15ffbacc-fa42-4f6f-a57d-2feac7365caa]
#   requirement: every Redshift cluster must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     soc2: [cc_7_2]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_4_ii_a", "164_312_a_2_iv",
#        "164_312_b", "164_312_e_2_ii"]
#     pci_dss:
#       ["10.2.1.1.27", "10.2.1.2.24", "10.2.1.24", "10.2.1.3.24", "10.2.1.4.24", "10.2.1.5.24", "10.2.1.6.24",
#        "10.2.1.7.24", "10.2.2.24", "10.3.1.24", "10.6.3.30", "5.3.4.29", A1.2.1.28]
#     nist_800_53:
#       [ac_2_4, ac_3_1, ac_3_10, ac_4_26, ac_6_9, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c,
#        au_14_3, au_14_a, au_14_b, au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4,
#        au_6_6, au_6_9, au_8_b, au_9_3, ca_7_b, cm_5_1_b, cp_9_d, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b,
#        pm_31, sc_13_a, sc_28_1, sc_7_9_b, sc_8_3, sc_8_4, si_10_1_c, si_19_4, si_1_1_c, si_3_8_b, si_4_17,
#        si_4_2, si_4_20, si_7_8]
#   remediation: Add the `aws_redshift_logging` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_redshift_logging
#       attributes:
#         cluster_identifier: ${self.id}
package decree.aws.redshift.audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have audit logging enabled", []) if {
	some cluster in input.resource.aws_redshift_cluster
	every logging in possible_loggings(cluster) {
		item := logging
		value.absent(item)
	}
	enable := value.at(cluster.values, ["logging", 0, "enable"], null)
	value.known(enable)
	enable != true
}

possible_loggings(cluster) := [candidate |
	some candidate in input.resource.aws_redshift_logging
	tf.could_refer(value.at(candidate.values, ["cluster_identifier"], null), cluster)
]
