# METADATA
# title: Load balancers are protected from deletion
# description: One wrong plan otherwise takes the whole application off the internet, with the name that clients know.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_deletion_protection
#   aliases: [CKV_AWS_150]
#   requirement: AWS load balancers must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_lb, aws_alb]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b"]
#     nist_800_53:
#       [ca_7_4_c, cm_2_2, cm_2_a, cm_3_a, cm_8_6, cp_1_a_1_b, cp_1_a_2, cp_2_5, cp_2_a, cp_2_a_6, cp_2_a_7,
#        cp_2_d, cp_2_e, sa_15_a_4, sc_22, sc_5_2]
#   remediation: Set `enable_deletion_protection` to true.
#   fix:
#     set:
#       path: [enable_deletion_protection]
#       value: true
package decree.aws.elb.lb_deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must have deletion protection enabled", ["enable_deletion_protection"]) if {
	some lb in input.resource.aws_lb
	enable_deletion_protection := value.at(lb.values, ["enable_deletion_protection"], null)
	value.known(enable_deletion_protection)
	enable_deletion_protection != true
}

deny contains tf.finding(alb, "must have deletion protection enabled", ["enable_deletion_protection"]) if {
	some alb in input.resource.aws_alb
	enable_deletion_protection := value.at(alb.values, ["enable_deletion_protection"], null)
	value.known(enable_deletion_protection)
	enable_deletion_protection != true
}
