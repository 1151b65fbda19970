# METADATA
# title: Containers run as a user other than root
# description: "Root in a container is root for the kernel that all share: a flaw in the runtime then gives away the node."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: kubernetes.workload.non_root
#   aliases: [AVD-KSV-0012]
#   requirement: no Kubernetes workload may run as root
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["5.2.7"]
#     pci_dss:
#       ["10.3.2.9", "10.6.3.16", "3.5.1.3.9", "7.2.1.7", "7.2.2.17", "7.2.2.7", "7.2.5.4", "7.2.6.1",
#        "7.3.1.4", "7.3.2.4", "7.3.3.4", "8.2.1.4", "8.2.5.4", "8.2.7.4", "8.2.8.6", "8.3.11.4", "8.3.4.4",
#        A1.1.2.5, A3.4.1.5]
#   remediation: Set `run_as_non_root` to true in the `security_context` of the pod, and a user in the image or in
#     `run_as_user`.
package decree.kubernetes.workload.non_root

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must run as a user other than root", []) if {
	some pod in input.resource.kubernetes_pod
	run_as_non_root := value.at(pod.values, ["spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(pod.values, ["spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_container(pod)
}

deny contains tf.finding(v1, "must run as a user other than root", []) if {
	some v1 in input.resource.kubernetes_pod_v1
	run_as_non_root := value.at(v1.values, ["spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(v1.values, ["spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_container_2(v1)
}

deny contains tf.finding(deployment, "must run as a user other than root", []) if {
	some deployment in input.resource.kubernetes_deployment
	run_as_non_root := value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template(deployment)
}

deny contains tf.finding(v1, "must run as a user other than root", []) if {
	some v1 in input.resource.kubernetes_deployment_v1
	run_as_non_root := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_2(v1)
}

deny contains tf.finding(daemonset, "must run as a user other than root", []) if {
	some daemonset in input.resource.kubernetes_daemonset
	run_as_non_root := value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_3(daemonset)
}

deny contains tf.finding(set_v1, "must run as a user other than root", []) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	run_as_non_root := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_4(set_v1)
}

deny contains tf.finding(set_2, "must run as a user other than root", []) if {
	some set_2 in input.resource.kubernetes_stateful_set
	run_as_non_root := value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_5(set_2)
}

deny contains tf.finding(set_v1, "must run as a user other than root", []) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	run_as_non_root := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_4(set_v1)
}

deny contains tf.finding(controller, "must run as a user other than root", []) if {
	some controller in input.resource.kubernetes_replication_controller
	run_as_non_root := value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_6(controller)
}

deny contains tf.finding(controller_v1, "must run as a user other than root", []) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	run_as_non_root := value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_7(controller_v1)
}

deny contains tf.finding(job, "must run as a user other than root", []) if {
	some job in input.resource.kubernetes_job
	run_as_non_root := value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_8(job)
}

deny contains tf.finding(v1, "must run as a user other than root", []) if {
	some v1 in input.resource.kubernetes_job_v1
	run_as_non_root := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_template_2(v1)
}

deny contains tf.finding(job, "must run as a user other than root", []) if {
	some job in input.resource.kubernetes_cron_job
	run_as_non_root := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_job(job)
}

deny contains tf.finding(job_v1, "must run as a user other than root", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	run_as_non_root := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
	not_some_element_of_spec_0_job_2(job_v1)
}

not_some_element_of_spec_0_container(pod) if {
	value.complete(pod.values, ["spec", 0, "container"])
	every container in value.list(pod.values, ["spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_container(pod) if {
	some container in pod.values.spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_container_2(v1) if {
	value.complete(v1.values, ["spec", 0, "container"])
	every container in value.list(v1.values, ["spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_container_2(v1) if {
	some container in v1.values.spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template(deployment) if {
	value.complete(deployment.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(deployment.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template(deployment) if {
	some container in deployment.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_2(v1) if {
	value.complete(v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_2(v1) if {
	some container in v1.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_3(daemonset) if {
	value.complete(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_3(daemonset) if {
	some container in daemonset.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_4(set_v1) if {
	value.complete(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_4(set_v1) if {
	some container in set_v1.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_5(set_2) if {
	value.complete(set_2.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(set_2.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_5(set_2) if {
	some container in set_2.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_6(controller) if {
	value.complete(controller.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(controller.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_6(controller) if {
	some container in controller.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_7(controller_v1) if {
	value.complete(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_7(controller_v1) if {
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_template_8(job) if {
	value.complete(job.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_8(job) if {
	some container in job.values.spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_job(job) if {
	value.complete(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_job(job) if {
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}

not_some_element_of_spec_0_job_2(job_v1) if {
	value.complete(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_job_2(job_v1) if {
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	run_as_non_root := value.at(container, ["security_context", 0, "run_as_non_root"], null)
	value.known(run_as_non_root)
	run_as_non_root != true
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 1)
}
