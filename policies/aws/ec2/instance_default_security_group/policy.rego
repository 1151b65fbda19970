# METADATA
# title: EC2 instances do not use the default security group
# description: The default group connects everything that was started without thinking; its rules are nobody's decision.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_default_security_group
#   aliases: [f1adc521-f79a-4d71-b55b-a68294687432]
#   requirement: EC2 instances must not use the default security group
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_instance]
#   remediation: Give the instance a security group of its own with the rules that it needs.
package decree.aws.ec2.instance_default_security_group

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not use the default security group", ["security_groups"]) if {
	some instance in input.resource.aws_instance
	value.has(instance.values.security_groups, "default")
}

deny contains tf.finding(instance, "must not use the default security group", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	value.has(instance.values.vpc_security_group_ids, "default")
}

deny contains tf.finding(instance, "must not use the default security group", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	some group in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), group)
	group.values.name == "default"
}

deny contains tf.finding(instance, "must not use the default security group", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	some security_group in input.resource.aws_default_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), security_group)
	value.present(security_group.values.vpc_id)
}

deny contains tf.finding(instance, "must not use the default security group", []) if {
	some instance in input.resource.aws_instance
	tf.refers_to_name(instance.values.vpc_security_group_ids, `^default$`)
	every group_2 in [candidate_3 | some candidate_3 in input.resource.aws_security_group] {
		not_a_aws_instance_refers_to_it(group_2)
	}
}

deny contains tf.finding(instance, "must not use the default security group", []) if {
	some instance in input.resource.aws_instance
	tf.refers_to_name(instance.values.security_groups, `^default$`)
	every group_3 in [candidate_4 | some candidate_4 in input.resource.aws_security_group] {
		not_a_aws_instance_refers_to_it(group_3)
	}
}

not_a_aws_instance_refers_to_it(group) if {
	tf.unreferred_by(group, {"aws_instance"})
}

not_a_aws_instance_refers_to_it(group) if {
	group.values.name == "default"
}
