# METADATA
# title: RDS instances have a standby in another zone
# description: With a single zone, the loss of that zone or the maintenance of the host stops the database until
#   it is restored.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.multi_az
#   aliases: [CKV_AWS_157]
#   requirement: every RDS instance must be spread over several availability zones, unless it has replicate_source_db
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_db_instance]
#   frameworks:
#     cis: ["2.2.4"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c"]
#     nist_800_53:
#       [cp_10, cp_1_a_1_b, cp_1_a_2, cp_2_5, cp_2_6, cp_2_a, cp_2_a_6, cp_2_a_7, cp_2_d, cp_2_e, cp_6_2, sc_22,
#        sc_36, sc_5_2, sc_6, si_13_5]
#   remediation: Set `multi_az` to true.
#   fix:
#     set:
#       path: [multi_az]
#       value: true
package decree.aws.rds.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be spread over several availability zones", ["multi_az"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	multi_az := value.at(instance.values, ["multi_az"], null)
	value.known(multi_az)
	multi_az != true
}
