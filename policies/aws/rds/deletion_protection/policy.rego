# METADATA
# title: RDS instances are protected from deletion
# description: A database that anyone with access to the pipeline can delete by mistake is gone within minutes,
#   with its automated backups.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.deletion_protection
#   aliases: [CKV_AWS_293, AVD-AWS-0177]
#   requirement: every RDS instance must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_db_instance]
#   frameworks:
#     soc2: [cc_c_1_1]
#     nist_800_53:
#       [ca_7_4_c, cm_3_a, cp_1_a_1_b, cp_1_a_2, cp_2_5, cp_2_a, cp_2_a_6, cp_2_a_7, cp_2_d, cp_2_e, sa_15_a_4,
#        sc_22, sc_5_2, si_13_5]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.aws.rds.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have deletion protection enabled", ["deletion_protection"]) if {
	some instance in input.resource.aws_db_instance
	deletion_protection := value.at(instance.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
