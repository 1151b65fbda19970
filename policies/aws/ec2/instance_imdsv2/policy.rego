# METADATA
# title: EC2 instances require version 2 of the metadata service
# description: Version 1 answers any request that a flaw in a web application can be made to send, and so gives
#   away the keys of the instance's role.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_imdsv2
#   aliases: [CKV_AWS_79, AVD-AWS-0028]
#   requirement: every EC2 instance must enforce IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_instance]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.7"]
#     soc2: [cc_7_2]
#     pci_dss: ["8.2.8.4"]
#     nist_800_53:
#       [ac_24, ac_2_6, ac_3, ac_3_12_a, ac_3_13, ac_3_15_a, ac_3_15_b, ac_3_3, ac_3_3_a, ac_3_3_b_1,
#        ac_3_3_b_2, ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c, ac_3_4, ac_3_4_a, ac_3_4_b, ac_3_4_c,
#        ac_3_4_d, ac_3_4_e, ac_3_7, ac_3_8, ac_4_28, ac_6, cm_5_1_a, mp_2, sc_23_3]
#   remediation: Set `http_tokens` to `required` in `metadata_options`.
package decree.aws.ec2.instance_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must require version 2 of the instance metadata service", []) if {
	some instance in input.resource.aws_instance
	http_tokens := value.at(instance.values, ["metadata_options", 0, "http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
	http_endpoint := value.at(instance.values, ["metadata_options", 0, "http_endpoint"], null)
	value.known(http_endpoint)
	http_endpoint != "disabled"
	not_launch_template_is_set_and_metadata(instance)
}

not_launch_template_is_set_and_metadata(instance) if {
	value.absent(value.at(instance.values, ["launch_template"], null))
}

not_launch_template_is_set_and_metadata(instance) if {
	value.present(value.at(instance.values, ["metadata_options"], null))
}
