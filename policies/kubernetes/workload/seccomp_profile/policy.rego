# METADATA
# title: Workloads use a seccomp profile
# description: Without a profile a container may make every system call of the kernel, the rarely used and often
#   faulty ones included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.seccomp_profile
#   aliases: [CKV_K8S_31, AVD-KSV-0030]
#   requirement: Kubernetes workloads must use a seccomp profile
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   frameworks:
#     cis: ["5.6.2"]
#   remediation: Set `type = "RuntimeDefault"` in a `seccomp_profile` of the pod's `security_context`.
package decree.kubernetes.workload.seccomp_profile

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must use a seccomp profile", []) if {
	some pod in input.resource.kubernetes_pod
	seccomp_security_alpha_kubernetes_io_pod := value.at(pod.values, ["metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(pod.values, ["spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_container(pod)
}

deny contains tf.finding(v1, "must use a seccomp profile", []) if {
	some v1 in input.resource.kubernetes_pod_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(v1.values, ["metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(v1.values, ["spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_container_2(v1)
}

deny contains tf.finding(deployment, "must use a seccomp profile", []) if {
	some deployment in input.resource.kubernetes_deployment
	seccomp_security_alpha_kubernetes_io_pod := value.at(deployment.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template(deployment)
}

deny contains tf.finding(v1, "must use a seccomp profile", []) if {
	some v1 in input.resource.kubernetes_deployment_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(v1.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_2(v1)
}

deny contains tf.finding(daemonset, "must use a seccomp profile", []) if {
	some daemonset in input.resource.kubernetes_daemonset
	seccomp_security_alpha_kubernetes_io_pod := value.at(daemonset.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_3(daemonset)
}

deny contains tf.finding(set_v1, "must use a seccomp profile", []) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(set_v1.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_4(set_v1)
}

deny contains tf.finding(set_2, "must use a seccomp profile", []) if {
	some set_2 in input.resource.kubernetes_stateful_set
	seccomp_security_alpha_kubernetes_io_pod := value.at(set_2.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_5(set_2)
}

deny contains tf.finding(set_v1, "must use a seccomp profile", []) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(set_v1.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_4(set_v1)
}

deny contains tf.finding(controller, "must use a seccomp profile", []) if {
	some controller in input.resource.kubernetes_replication_controller
	seccomp_security_alpha_kubernetes_io_pod := value.at(controller.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_6(controller)
}

deny contains tf.finding(controller_v1, "must use a seccomp profile", []) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(controller_v1.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_7(controller_v1)
}

deny contains tf.finding(job, "must use a seccomp profile", []) if {
	some job in input.resource.kubernetes_job
	seccomp_security_alpha_kubernetes_io_pod := value.at(job.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_8(job)
}

deny contains tf.finding(v1, "must use a seccomp profile", []) if {
	some v1 in input.resource.kubernetes_job_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(v1.values, ["spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_template_2(v1)
}

deny contains tf.finding(job, "must use a seccomp profile", []) if {
	some job in input.resource.kubernetes_cron_job
	seccomp_security_alpha_kubernetes_io_pod := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
	not_some_element_of_spec_0_job(job)
}

deny contains tf.finding(job_v1, "must use a seccomp profile", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	seccomp_security_alpha_kubernetes_io_pod := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "metadata", 0, "annotations", "seccomp.security.alpha.kubernetes.io/pod"], null)
	value.known(seccomp_security_alpha_kubernetes_io_pod)
	not seccomp_security_alpha_kubernetes_io_pod in ["runtime/default", "docker/default"]
	type := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
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
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_container_2(v1) if {
	value.complete(v1.values, ["spec", 0, "container"])
	every container in value.list(v1.values, ["spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_container_2(v1) if {
	some container in v1.values.spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template(deployment) if {
	value.complete(deployment.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(deployment.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template(deployment) if {
	some container in deployment.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_2(v1) if {
	value.complete(v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_2(v1) if {
	some container in v1.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_3(daemonset) if {
	value.complete(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_3(daemonset) if {
	some container in daemonset.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_4(set_v1) if {
	value.complete(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_4(set_v1) if {
	some container in set_v1.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_5(set_2) if {
	value.complete(set_2.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(set_2.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_5(set_2) if {
	some container in set_2.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_6(controller) if {
	value.complete(controller.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(controller.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_6(controller) if {
	some container in controller.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_7(controller_v1) if {
	value.complete(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_7(controller_v1) if {
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_template_8(job) if {
	value.complete(job.values, ["spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job.values, ["spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_template_8(job) if {
	some container in job.values.spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_job(job) if {
	value.complete(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_job(job) if {
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}

not_some_element_of_spec_0_job_2(job_v1) if {
	value.complete(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"])
	every container in value.list(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) {
		value.absent(value.at(container, ["name"], null))
	}
}

not_some_element_of_spec_0_job_2(job_v1) if {
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	type := value.at(container, ["security_context", 0, "seccomp_profile", 0, "type"], null)
	value.known(type)
	not type in ["RuntimeDefault", "Localhost"]
}
